package be.werkbaarheidsfonds.scan.fold;

import be.werkbaarheidsfonds.scan.scoring.Sheet;
import java.util.List;

/**
 * A sheet with where its writer said to be.
 *
 * @param group place in the tree, {@code Sheet.NO_DEPARTMENT} when it was left open
 * @param margins place of the category per margin of the tree, {@link #OPEN} when it was left open
 */
public record Placed(int group, List<Integer> margins, Sheet sheet) {

    public static final int OPEN = -1;

    public Placed {
        margins = List.copyOf(margins);
    }

    /** A sheet of a company without margins. */
    public static Placed inGroup(Sheet sheet) {
        return new Placed(sheet.department(), List.of(), sheet);
    }
}
