package be.werkbaarheidsfonds.scan.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One statistic in every table of a result: what each block, each union of blocks and the company may tell
 * of it together.
 *
 * @param blocks range per block, null where it may not be shown
 * @param company null where it may not be shown
 */
record TableFamily(
        List<@Nullable CountRange> blocks, @Nullable CountRange company, Set<Rule> rules) {

    /**
     * A statistic of a block: so many of who could be counted.
     *
     * @param hidesGroups whether enough could be besides the largest group inside it
     */
    record Count(int count, int of, boolean hidesGroups) {

        private static final Count NONE = new Count(0, 0);

        Count(int count, int of) {
            this(count, of, true);
        }

        Count plus(Count other) {
            return new Count(count + other.count, of + other.of);
        }

        private boolean mayStand(int k, Set<Rule> rules) {
            return of >= (rules.contains(Rule.OWN_N) ? k : 1) && (hidesGroups || !rules.contains(Rule.OWN_GROUPS));
        }
    }

    /**
     * Each statistic's own n is at least k, with enough besides the largest group inside (rules C2, D1). Where one
     * block's is not, no block shows it and only the company does; otherwise the company's figure is the sum of what the blocks tell, so that
     * subtraction reveals nothing.
     */
    static TableFamily of(List<Count> counts, int k, Set<Rule> rules) {
        var all = counts.stream().reduce(Count.NONE, Count::plus);
        if (all.of() < k) {
            return new TableFamily(hidden(counts.size()), null, rules);
        }
        var ranges = new ArrayList<@Nullable CountRange>();
        for (var count : counts) {
            ranges.add(count.mayStand(k, rules) ? range(count, rules) : null);
        }
        if (ranges.stream().allMatch(Objects::nonNull)) {
            return new TableFamily(ranges, total(ranges, all, rules), rules);
        }
        var left = rules.contains(Rule.WHOLE_FAMILY) ? hidden(counts.size()) : ranges;
        return new TableFamily(left, range(all, rules), rules);
    }

    /**
     * The acute part of a problem. Blocks tell it when every block can: few acute people, or few who are
     * not, stay inside "problematic" (rule D1). Otherwise only the company may.
     */
    TableFamily partOf(List<Count> parts) {
        var ranges = new ArrayList<@Nullable CountRange>();
        for (var i = 0; i < parts.size(); i++) {
            ranges.add(exactPart(blocks.get(i), parts.get(i).count()));
        }
        if (ranges.stream().allMatch(Objects::nonNull)) {
            return new TableFamily(ranges, CountRange.sum(present(ranges)), rules);
        }
        var all = parts.stream().mapToInt(Count::count).sum();
        return new TableFamily(hidden(parts.size()), exactPart(company, all), rules);
    }

    /** A union of blocks tells what they tell together, and nothing when they tell nothing. */
    @Nullable
    CountRange union(List<Integer> places) {
        var ranges = places.stream().map(blocks::get).toList();
        return ranges.stream().allMatch(Objects::nonNull) ? sum(present(ranges), rules) : null;
    }

    /** Whether every block tells it, and exactly. */
    boolean isExactInBlocks() {
        return blocks.stream().allMatch(range -> range != null && range.isExact());
    }

    private @Nullable CountRange exactPart(@Nullable CountRange whole, int part) {
        if (whole == null) {
            return null;
        }
        if (!rules.contains(Rule.ACUTE_MERGED)) {
            return new CountRange(part, part, whole.of());
        }
        var few = CountRange.few(whole.of());
        return part > few && whole.low() - part > few ? new CountRange(part, part, whole.of()) : null;
    }

    private static CountRange total(List<@Nullable CountRange> ranges, Count all, Set<Rule> rules) {
        return rules.contains(Rule.TOTAL_AS_ITS_BLOCKS) ? sum(present(ranges), rules) : range(all, rules);
    }

    private static CountRange sum(List<CountRange> ranges, Set<Rule> rules) {
        var sum = CountRange.sum(ranges);
        return rules.contains(Rule.END_CODING) ? sum.widened() : sum;
    }

    private static CountRange range(Count count, Set<Rule> rules) {
        return rules.contains(Rule.END_CODING)
                ? CountRange.endCoded(count.count(), count.of())
                : new CountRange(count.count(), count.count(), count.of());
    }

    private static List<CountRange> present(List<@Nullable CountRange> ranges) {
        var present = new ArrayList<CountRange>();
        for (var range : ranges) {
            if (range != null) {
                present.add(range);
            }
        }
        return present;
    }

    private static List<@Nullable CountRange> hidden(int blocks) {
        return Collections.nCopies(blocks, null);
    }
}
