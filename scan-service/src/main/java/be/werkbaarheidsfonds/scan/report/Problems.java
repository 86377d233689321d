package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.scan.disclosure.PublishedScale;
import be.werkbaarheidsfonds.scan.disclosure.PublishedShare;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/** What problems are most common, judged from published shares alone; what comes first weighs more ({@link Priorities}). */
final class Problems {

    private static final int MOST = 5;

    private Problems() {}

    /** The scales with the largest shares of problems, worst first; one of which only the upper end is told is none. */
    static List<PublishedScale> worstFirst(PublishedTable table) {
        return table.scales().stream()
                .filter(Problems::isOne)
                .sorted(Comparator.comparingDouble(Problems::middle).reversed())
                .limit(MOST)
                .toList();
    }

    /** Every scale that is told of, the smallest shares of problems first. */
    static List<PublishedScale> bestFirst(PublishedTable table) {
        return table.scales().stream()
                .filter(scale -> scale.problematic() != null)
                .sorted(Comparator.comparingDouble(Problems::middle))
                .toList();
    }

    /** Whether it is certain that someone has a problem. */
    static boolean isOne(PublishedScale scale) {
        return scale.problematic() != null && scale.problematic().from() > 0;
    }

    /** The largest share that can have a problem with a scale that is told of; empty where none is. */
    static OptionalInt most(PublishedTable table) {
        return table.scales().stream()
                .filter(scale -> scale.problematic() != null)
                .mapToInt(scale -> Objects.requireNonNull(scale.problematic()).to())
                .max();
    }

    static double middle(PublishedScale scale) {
        PublishedShare share = Objects.requireNonNull(scale.problematic());
        return share.middle();
    }
}
