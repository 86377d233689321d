package be.werkbaarheidsfonds.scan.scoring;

import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.instrument.Scale;
import java.util.List;

/**
 * One person's answers, in the order of the instrument's items. It says nothing of who or when.
 *
 * @param department place of the department in the campaign, {@link #NO_DEPARTMENT} when it was not given
 */
public record Sheet(int department, List<Answer> answers) {

    /** Which department is a question like any other: it may be left open (rule B3). */
    public static final int NO_DEPARTMENT = -1;

    public Sheet {
        answers = PackedAnswers.of(answers);
        if (department < NO_DEPARTMENT) {
            throw new IllegalArgumentException("No department " + department);
        }
    }

    /** The answers to the items of this scale. */
    public List<Answer> of(Instrument instrument, Scale scale) {
        return from(instrument.firstItemOf(scale), scale);
    }

    /** The same, for who asks it of many sheets: the place of the scale's first item is that of them all. */
    public List<Answer> from(int first, Scale scale) {
        return answers.subList(first, first + scale.items().size());
    }
}
