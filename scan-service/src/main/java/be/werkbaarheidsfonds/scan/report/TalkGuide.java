package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.scan.disclosure.PublishedScale;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a team needs to talk about its work. Of a result it repeats what everyone may read of the whole company, and
 * nothing of a group: a team must not be able to look for who answered what.
 *
 * @param report null where there is no result: in a company too small for a scan, or after one with too few answers
 * @param subjects what to talk about, or to choose from
 */
record TalkGuide(@Nullable Report report, List<Subject> subjects) {

    TalkGuide {
        subjects = List.copyOf(subjects);
    }

    /** @param share with a problem, as published; null where nothing was measured, or nothing stood out */
    record Subject(String label, @Nullable String share, List<String> questions) {

        Subject {
            questions = List.copyOf(questions);
        }

        private static Subject of(PublishedScale scale) {
            var standing = Overview.Standing.of(scale);
            return new Subject(standing.shortLabel(), standing.share(), TalkQuestions.ALL.about(scale.code()));
        }
    }

    /** About where most have a problem; about anything where nothing stands out. */
    static TalkGuide of(Report report) {
        var weakest = Overview.weakest(report.content().company());
        return new TalkGuide(
                report,
                weakest.isEmpty()
                        ? everyOf(report.instrument())
                        : weakest.stream().map(Subject::of).toList());
    }

    static TalkGuide withoutResult(Instrument base) {
        return new TalkGuide(null, everyOf(base));
    }

    private static List<Subject> everyOf(Instrument instrument) {
        return instrument.scales().stream()
                .map(scale -> new Subject(scale.label().dutch(), null, TalkQuestions.ALL.about(scale.code())))
                .toList();
    }

    /** Whether the result says what to talk about. */
    public boolean isFilledIn() {
        return subjects.stream().anyMatch(subject -> subject.share() != null);
    }
}
