package be.werkbaarheidsfonds.scan.fold;

import be.werkbaarheidsfonds.scan.scoring.SentSheet;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import java.util.List;

/**
 * A sheet with where its writer said to be.
 *
 * @param group place in the tree, {@code Sheet.NO_DEPARTMENT} when it was left open
 * @param margins place of the category per margin of the tree, {@link #OPEN} when it was left open
 * @param language two letters; for the pool only (rules A2, C3)
 */
public record Placed(int group, List<Integer> margins, String language, Sheet sheet) {

    public static final int OPEN = SentSheet.OPEN;

    /** Always there, and prevails (rule A2). */
    private static final String DUTCH = "nl";

    public Placed {
        margins = List.copyOf(margins);
    }

    /** A sheet in Dutch. */
    public Placed(int group, List<Integer> margins, Sheet sheet) {
        this(group, margins, DUTCH, sheet);
    }

    public static Placed of(SentSheet sent) {
        return new Placed(sent.sheet().department(), sent.margins(), sent.language(), sent.sheet());
    }

    /** A sheet of a company without margins. */
    public static Placed inGroup(Sheet sheet) {
        return new Placed(sheet.department(), List.of(), sheet);
    }
}
