package be.werkbaarheidsfonds.scan.disclosure;

import be.werkbaarheidsfonds.scan.disclosure.Roster.Named;
import java.util.List;
import java.util.Set;

/**
 * By how many people a group differs from what is published of it: tables added and subtracted, as long as
 * what comes out is at least k people. A union of blocks, all of them but some categories, one table less
 * another.
 */
final class Nearness {

    private final Roster roster;
    private final List<int[]> blocks;
    private final List<List<int[]>> margins;
    private final int k;

    /**
     * @param blocks cells of disjoint tables
     * @param margins per margin the cells of its categories
     */
    Nearness(Roster roster, List<Set<Integer>> blocks, List<List<Set<Integer>>> margins, int k) {
        this.roster = roster;
        this.blocks = blocks.stream().map(Nearness::cells).toList();
        this.margins = margins.stream()
                .map(categories -> categories.stream().map(Nearness::cells).toList())
                .toList();
        this.k = k;
    }

    private static int[] cells(Set<Integer> cells) {
        return cells.stream().mapToInt(cell -> cell).toArray();
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
                        for (var cell : categories.get(category)) {
                            weighed[cell] += sign;
                        }
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
            var best = -2;
            var nearest = Integer.MAX_VALUE;
            for (var added = -2; added <= 2; added++) {
                var now = distance(group, known, block, weights, added);
                if (now < nearest) {
                    nearest = now;
                    best = added;
                }
            }
            distance += nearest;
            size += size(block, weights, best);
            for (var cell : block) {
                covered[cell] = true;
            }
        }
        for (var cell = 0; cell < weights.length; cell++) {
            if (!covered[cell]) {
                distance += distance(group, known, new int[] {cell}, weights, 0);
                size += size(new int[] {cell}, weights, 0);
            }
        }
        return size == 0 || size >= k ? distance : Integer.MAX_VALUE;
    }

    private int distance(Named group, int known, int[] cells, int[] weights, int added) {
        var distance = 0;
        for (var cell : cells) {
            var members = group.of(cell);
            var others = roster.cells().get(cell).people() - members - (cell == known ? 1 : 0);
            var weight = weights[cell] + added;
            distance += members * Math.abs(1 - weight) + others * Math.abs(weight);
        }
        return distance;
    }

    private int size(int[] cells, int[] weights, int added) {
        var size = 0;
        for (var cell : cells) {
            size += roster.cells().get(cell).people() * Math.abs(weights[cell] + added);
        }
        return size;
    }
}
