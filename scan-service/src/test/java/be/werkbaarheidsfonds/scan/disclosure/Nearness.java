package be.werkbaarheidsfonds.scan.disclosure;

import be.werkbaarheidsfonds.scan.disclosure.Roster.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * By how many people a group differs from what is published of it: tables added and subtracted, as long as
 * what comes out is at least k people. A union of blocks, all of them but some categories, one table less
 * another.
 */
final class Nearness {

    private final Roster roster;
    private final List<Set<Integer>> blocks;
    private final List<List<Set<Integer>>> margins;
    private final int k;

    /**
     * @param blocks cells of disjoint tables
     * @param margins per margin the cells of its categories
     */
    Nearness(Roster roster, List<Set<Integer>> blocks, List<List<Set<Integer>>> margins, int k) {
        this.roster = roster;
        this.blocks = blocks;
        this.margins = margins;
        this.k = k;
    }

    /** @param known cell of a respondent whose answers he knows, who is in no table for him; −1 when there is none */
    int of(Named group, int known) {
        return nearest(group, known, 0, new int[roster.cells().size()]);
    }

    private int nearest(Named group, int known, int margin, int[] weights) {
        if (margin == margins.size()) {
            return withBlocks(group, known, weights);
        }
        var nearest = nearest(group, known, margin + 1, weights);
        var categories = margins.get(margin);
        for (var union = 1; union < 1 << categories.size(); union++) {
            for (var sign : new int[] {-1, 1}) {
                var weighed = weights.clone();
                for (var category = 0; category < categories.size(); category++) {
                    if ((union >> category & 1) == 1) {
                        categories.get(category).forEach(cell -> weighed[cell] += sign);
                    }
                }
                nearest = Math.min(nearest, nearest(group, known, margin + 1, weighed));
            }
        }
        return nearest;
    }

    /** Each block is added, subtracted or left out, whichever comes nearest. */
    private int withBlocks(Named group, int known, int[] weights) {
        var distance = 0;
        var size = 0;
        var covered = new boolean[weights.length];
        for (var block : blocks) {
            var best = IntStream.rangeClosed(-2, 2)
                    .boxed()
                    .min((a, b) -> Integer.compare(
                            distance(group, known, block, weights, a), distance(group, known, block, weights, b)))
                    .orElseThrow();
            distance += distance(group, known, block, weights, best);
            size += size(block, weights, best);
            block.forEach(cell -> covered[cell] = true);
        }
        for (var cell = 0; cell < weights.length; cell++) {
            if (!covered[cell]) {
                distance += distance(group, known, Set.of(cell), weights, 0);
                size += size(Set.of(cell), weights, 0);
            }
        }
        return size == 0 || size >= k ? distance : Integer.MAX_VALUE;
    }

    private int distance(Named group, int known, Set<Integer> cells, int[] weights, int added) {
        return cells.stream()
                .mapToInt(cell -> {
                    var members = group.of(cell);
                    var others = roster.cells().get(cell).people() - members - (cell == known ? 1 : 0);
                    var weight = weights[cell] + added;
                    return members * Math.abs(1 - weight) + others * Math.abs(weight);
                })
                .sum();
    }

    private int size(Set<Integer> cells, int[] weights, int added) {
        return cells.stream()
                .mapToInt(cell -> roster.cells().get(cell).people() * Math.abs(weights[cell] + added))
                .sum();
    }
}
