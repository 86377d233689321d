package be.werkbaarheidsfonds.scan.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Answers that fit everything that is told: how many of each cell have a problem, found by walking from one
 * that fits to another. What this finds is possible; what it does not find may be possible too, and is then
 * hidden without need. Always walks the same way, so that hiding says nothing more than the figures would.
 */
final class Witnesses {

    private static final int MOST_STEPS = 400;
    private static final int SEED = 20_261_126;

    private final int[] sizes;
    private final List<Told> told;
    private final int[][] cellsOf;
    private final int[][] tablesOf;
    private final Random random = new Random(SEED);

    /**
     * What one table tells.
     *
     * @param cells places of its cells
     */
    record Told(List<Integer> cells, CountRange range) {

        Told {
            cells = List.copyOf(cells);
        }

        private int distance(int count) {
            return Math.max(0, Math.max(range.low() - count, count - range.high()));
        }
    }

    /** @param sizes people per cell */
    Witnesses(int[] sizes, List<Told> told) {
        this.sizes = sizes.clone();
        this.told = List.copyOf(told);
        this.cellsOf = told.stream()
                .map(table -> table.cells().stream().mapToInt(cell -> cell).toArray())
                .toArray(int[][]::new);
        this.tablesOf = IntStream.range(0, sizes.length)
                .mapToObj(cell -> IntStream.range(0, told.size())
                        .filter(table -> told.get(table).cells().contains(cell))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Fewest and most per cell a witness must have. */
    static final class Bounds {

        private final int[] low;
        private final int[] high;

        private Bounds(int[] low, int[] high) {
            this.low = low;
            this.high = high;
        }

        static Bounds free(int[] sizes) {
            return new Bounds(new int[sizes.length], sizes.clone());
        }

        Bounds atLeast(int cell, int least) {
            low[cell] = Math.max(low[cell], least);
            return this;
        }

        Bounds atMost(int cell, int most) {
            high[cell] = Math.min(high[cell], most);
            return this;
        }

        private boolean isPossible() {
            for (var cell = 0; cell < low.length; cell++) {
                if (low[cell] > high[cell]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A witness within the bounds, near to one that fits. */
    Optional<int[]> near(int[] from, Bounds bounds) {
        return near(from, bounds, told);
    }

    /** As {@link #near(int[], Bounds)}, with tables telling something else of the same cells. */
    Optional<int[]> near(int[] from, Bounds bounds, List<Told> toldNow) {
        if (!bounds.isPossible()) {
            return Optional.empty();
        }
        var counts = from.clone();
        for (var cell = 0; cell < counts.length; cell++) {
            counts[cell] = Math.clamp(counts[cell], bounds.low[cell], bounds.high[cell]);
        }
        var totals = totals(counts);
        var last = new int[counts.length];
        Arrays.fill(last, -MOST_STEPS);
        for (var step = 0; step < MOST_STEPS; step++) {
            var wrong = wrong(totals, toldNow);
            if (wrong < 0) {
                return Optional.of(counts);
            }
            var change = totals[wrong] < toldNow.get(wrong).range().low() ? 1 : -1;
            var cell = best(counts, totals, toldNow, wrong, change, bounds, last, step);
            if (cell < 0) {
                return Optional.empty();
            }
            counts[cell] += change;
            last[cell] = step;
            for (var table : tablesOf[cell]) {
                totals[table] += change;
            }
        }
        return Optional.empty();
    }

    /** A witness somewhere else: a few cells changed, and the rest after them. */
    Optional<int[]> elsewhere(int[] from) {
        var bounds = Bounds.free(sizes);
        var start = from.clone();
        for (var i = 0; i < 3; i++) {
            var cell = random.nextInt(sizes.length);
            start[cell] = random.nextInt(sizes[cell] + 1);
        }
        return near(start, bounds);
    }

    /** A witness from nothing, half of everyone with a problem. */
    Optional<int[]> any() {
        return near(Arrays.stream(sizes).map(size -> size / 2).toArray(), Bounds.free(sizes));
    }

    private int[] totals(int[] counts) {
        var totals = new int[cellsOf.length];
        for (var table = 0; table < totals.length; table++) {
            for (var cell : cellsOf[table]) {
                totals[table] += counts[cell];
            }
        }
        return totals;
    }

    /** A table that is told otherwise, any of them; -1 when all fit. */
    private int wrong(int[] totals, List<Told> toldNow) {
        var offset = random.nextInt(totals.length);
        for (var i = 0; i < totals.length; i++) {
            var table = (i + offset) % totals.length;
            if (toldNow.get(table).distance(totals[table]) > 0) {
                return table;
            }
        }
        return -1;
    }

    /** The cell of this table whose change brings all tables nearest, one not just changed first. */
    private int best(
            int[] counts,
            int[] totals,
            List<Told> toldNow,
            int wrong,
            int change,
            Bounds bounds,
            int[] last,
            int step) {
        var best = -1;
        var least = Double.MAX_VALUE;
        for (var cell : cellsOf[wrong]) {
            var now = counts[cell] + change;
            if (now < bounds.low[cell] || now > bounds.high[cell]) {
                continue;
            }
            var cost = (step - last[cell] < 6 ? 2 : 0) + random.nextDouble();
            for (var table : tablesOf[cell]) {
                var range = toldNow.get(table);
                cost += range.distance(totals[table] + change) - range.distance(totals[table]);
            }
            if (cost < least) {
                least = cost;
                best = cell;
            }
        }
        return best;
    }
}
