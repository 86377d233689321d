package be.werkbaarheidsfonds.scan.scoring;

import java.util.List;

/**
 * A sheet as it is sealed, with what is not an answer to the instrument.
 *
 * @param margins place of the category per margin that was asked, {@link #OPEN} when it was left open (rule B1)
 * @param language two letters; for calibration only, never a table of a result (rule A2)
 */
public record SentSheet(Sheet sheet, List<Integer> margins, String language) {

    public static final int OPEN = -1;

    private static final String TWO_LETTERS = "[a-z]{2}";

    public SentSheet {
        margins = List.copyOf(margins);
        if (!language.matches(TWO_LETTERS)) {
            throw new IllegalArgumentException("No language " + language);
        }
    }
}
