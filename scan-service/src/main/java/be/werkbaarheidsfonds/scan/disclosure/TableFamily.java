package be.werkbaarheidsfonds.scan.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statistic in every table of a result: what each block and the company may tell of it together.
 *
 * @param blocks range per block, null where it may not be shown
 * @param company null where it may not be shown
 */
record TableFamily(
        List<@Nullable CountRange> blocks, @Nullable CountRange company) {

    /** A statistic of a block: so many of who could be counted. */
    record Count(int count, int of) {

        private static final Count NONE = new Count(0, 0);

        private Count plus(Count other) {
            return new Count(count + other.count, of + other.of);
        }
    }

    /**
     * Each statistic's own n is at least k (rule D1). Where one block's is not, no block shows it and only
     * the company does; otherwise the company's figure is the sum of what the blocks tell, so that
     * subtraction reveals nothing.
     */
    static TableFamily of(List<Count> counts, int k) {
        if (counts.stream().allMatch(count -> count.of() >= k)) {
            var ranges = counts.stream()
                    .map(count -> CountRange.endCoded(count.count(), count.of()))
                    .toList();
            return new TableFamily(List.copyOf(ranges), CountRange.sum(ranges));
        }
        var all = counts.stream().reduce(Count.NONE, Count::plus);
        return new TableFamily(
                hidden(counts.size()), all.of() >= k ? CountRange.endCoded(all.count(), all.of()) : null);
    }

    /**
     * The acute part of a problem. Blocks tell it when every block can: few acute people, or few who are
     * not, stay inside "problematic" (rule D1). Otherwise only the company may.
     */
    TableFamily partOf(List<Count> parts) {
        var ranges = new ArrayList<CountRange>();
        for (var i = 0; i < parts.size(); i++) {
            var range = exactPart(blocks.get(i), parts.get(i).count());
            if (range != null) {
                ranges.add(range);
            }
        }
        if (ranges.size() == parts.size()) {
            return new TableFamily(List.copyOf(ranges), CountRange.sum(ranges));
        }
        var all = parts.stream().mapToInt(Count::count).sum();
        return new TableFamily(hidden(parts.size()), exactPart(company, all));
    }

    private static @Nullable CountRange exactPart(@Nullable CountRange whole, int part) {
        if (whole == null) {
            return null;
        }
        var few = CountRange.few(whole.of());
        return part > few && whole.low() - part > few ? new CountRange(part, part, whole.of()) : null;
    }

    private static List<@Nullable CountRange> hidden(int blocks) {
        return Collections.nCopies(blocks, null);
    }
}
