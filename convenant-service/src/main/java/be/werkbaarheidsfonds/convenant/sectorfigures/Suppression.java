package be.werkbaarheidsfonds.convenant.sectorfigures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of the parts of a total may be shown beside it. A part of fewer than three companies is hidden; and
 * because a hidden part is the total minus the shown ones, so much more is hidden that what is hidden together
 * is of at least three companies too.
 */
final class Suppression {

    /** Fewer companies than this and one of them could work out another's grant. */
    static final int FEWEST_COMPANIES = 3;

    private Suppression() {}

    static boolean isSmall(Cell cell) {
        return cell.companies().size() < FEWEST_COMPANIES;
    }

    /** For every part, whether it may be shown. Parts without companies hide nothing and are always shown. */
    static List<Boolean> shown(List<Cell> parts) {
        var shown = new ArrayList<Boolean>();
        parts.forEach(part -> shown.add(part.companies().isEmpty() || !isSmall(part)));
        while (isSmall(hidden(parts, shown))
                && !hidden(parts, shown).companies().isEmpty()) {
            var next = smallestShown(parts, shown);
            if (next < 0) {
                break;
            }
            shown.set(next, false);
        }
        return List.copyOf(shown);
    }

    private static Cell hidden(List<Cell> parts, List<Boolean> shown) {
        return Cell.sum(IntStream.range(0, parts.size())
                .filter(i -> !shown.get(i))
                .mapToObj(parts::get)
                .toList());
    }

    /** Fewest companies, then least money; -1 when nothing is left to hide. */
    private static int smallestShown(List<Cell> parts, List<Boolean> shown) {
        return IntStream.range(0, parts.size())
                .filter(i -> shown.get(i) && !parts.get(i).companies().isEmpty())
                .boxed()
                .min(Comparator.<Integer>comparingInt(
                                i -> parts.get(i).companies().size())
                        .thenComparing(i -> parts.get(i).granted()))
                .orElse(-1);
    }
}
