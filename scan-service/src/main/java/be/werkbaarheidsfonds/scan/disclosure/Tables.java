package be.werkbaarheidsfonds.scan.disclosure;

import be.werkbaarheidsfonds.scan.disclosure.Proportions.Proportion;
import be.werkbaarheidsfonds.scan.disclosure.TableFamily.Count;
import be.werkbaarheidsfonds.scan.fold.BlockStatistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one company that groups make: blocks, unions of them, and everyone.
 *
 * @param exposed per block the statistics a group inside would be known by
 * @param unions per larger table the places of its blocks
 * @param headcount everyone in the company
 */
record Tables(
        List<BlockStatistics> blocks,
        List<Set<String>> exposed,
        List<List<Integer>> unions,
        int headcount,
        int k,
        Set<Rule> rules) {

    Tables {
        blocks = List.copyOf(blocks);
        exposed = List.copyOf(exposed);
        unions = List.copyOf(unions);
    }

    BlockStatistics all() {
        return blocks.stream().reduce(BlockStatistics::plus).orElseThrow();
    }

    BlockStatistics union(List<Integer> places) {
        return places.stream().map(blocks::get).reduce(BlockStatistics::plus).orElseThrow();
    }

    /** Fewer than half answered: a direction, no measurement; nothing is compared (rule D3). */
    boolean isIndicative() {
        return 2L * all().respondents() < headcount;
    }

    /** @param statistic code of a scale, or {@code CompanyStatistics.WORKABLE} */
    TableFamily family(String statistic, Function<BlockStatistics, Count> count) {
        var counts = IntStream.range(0, blocks.size())
                .mapToObj(place -> {
                    var counted = count.apply(blocks.get(place));
                    return new Count(
                            counted.count(), counted.of(), !exposed.get(place).contains(statistic));
                })
                .toList();
        return TableFamily.of(counts, k, rules);
    }

    /** Whether more may be told than a share: only of an exact one does nothing more say. */
    boolean mayTellMore(@Nullable CountRange range) {
        return range != null && (range.isExact() || !rules.contains(Rule.MORE_ONLY_WHERE_EXACT));
    }

    /** Per block, against the rest; none when not every block tells it exactly (rule D3). */
    List<Versus> againstTheRest(TableFamily family) {
        if (blocks.size() < 2 || isIndicative() || !family.isExactInBlocks()) {
            return List.of();
        }
        var proportions = new ArrayList<Proportion>();
        for (var range : family.blocks()) {
            if (range != null) {
                proportions.add(Proportion.of(range.share(), range.of()));
            }
        }
        return Proportions.eachAgainstTheRest(proportions);
    }
}
