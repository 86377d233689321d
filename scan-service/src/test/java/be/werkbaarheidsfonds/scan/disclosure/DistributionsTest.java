package be.werkbaarheidsfonds.scan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.disclosure.PublishedDistribution.Bin;
import be.werkbaarheidsfonds.scan.fold.ScaleStatistics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rule D1: a mean or a bin tells no more of few people than the shares do. */
class DistributionsTest {

    /** Three items of 0 to 4 points: a problem from 7 on, acute from 9 on. */
    private static final int STEPS = 12;

    private static final int PROBLEM = 7;
    private static final int ACUTE = 9;

    private static ScaleStatistics table(int... histogram) {
        return new ScaleStatistics(IntStream.of(histogram).boxed().toList(), 0, PROBLEM, ACUTE);
    }

    private static PublishedDistribution alone(ScaleStatistics table) {
        return Distributions.of(List.of(table), false).getFirst();
    }

    private static List<Integer> starts(PublishedDistribution distribution) {
        return distribution.histogram().stream().map(Bin::from).toList();
    }

    @Test
    void mean_and_deviation_are_of_everyone_from_the_best_step_to_the_worst() {
        var table = table(10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 30);
        var told = Distributions.of(List.of(table), true).getFirst();
        // three in four at the worst step: 100 times 0.75, and 100 times the root of 0.75 x 0.25 x 40 / 39
        assertThat(told.mean()).isEqualTo(75);
        assertThat(told.deviation()).isEqualTo(44);
    }

    @Test
    void steps_are_joined_from_below_until_no_bin_is_few_and_never_across_the_cut() {
        // of 44, four are few: five are not
        var table = table(5, 4, 1, 5, 0, 5, 2, 5, 5, 4, 3, 0, 5);
        assertThat(starts(alone(table))).containsExactly(0, 8, 25, 33, 58, 67, 75, 92);
        assertThat(alone(table).histogram()).extracting(Bin::to).containsExactly(0, 17, 25, 50, 58, 67, 83, 100);
    }

    @Test
    void tables_that_are_shown_together_have_the_same_bins() {
        var one = table(20, 20, 0, 0, 0, 0, 0, 10, 10, 0, 0, 0, 0);
        var other = table(0, 0, 0, 20, 20, 0, 0, 0, 0, 0, 10, 10, 0);
        var both = Distributions.of(List.of(one, other), true);
        assertThat(both).hasSize(2).doesNotContainNull();
        assertThat(starts(both.getFirst())).isEqualTo(starts(both.getLast())).containsExactly(0, 58);
        assertThat(Distributions.of(List.of(one, table(29, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)), true))
                .isEmpty();
    }

    /** He tries every answer that fits bins and mean: each number of acute people that is few must be among them. */
    @Test
    void a_mean_is_told_exactly_when_it_leaves_open_how_few_are_acute() {
        var random = new Random(11);
        var told = 0;
        for (var run = 0; run < 400; run++) {
            var table = random(random);
            var distribution = alone(table);
            var acute = possibleAcute(table, distribution);
            var open = acute.containsAll(indistinct(table));
            assertThat(distribution.mean() != null).as(table.toString()).isEqualTo(open);
            assertThat(distribution.deviation()).isNull();
            told += open ? 1 : 0;
        }
        assertThat(told).isBetween(40, 360);
    }

    /**
     * Where every step of the good side is a bin, the mean tells most of the bad side. There more than few have a
     * problem, and few of them are acute, or few are not; at the ends of their bands, half of the time.
     */
    private static ScaleStatistics random(Random random) {
        var histogram = new int[STEPS + 1];
        for (var step = 0; step < PROBLEM; step++) {
            histogram[step] = 7 + random.nextInt(2);
        }
        var mostAcute = random.nextBoolean();
        var atTheEnds = random.nextBoolean();
        for (var i = 8 + random.nextInt(8); i > 0; i--) {
            var acute = (random.nextInt(9) == 0) != mostAcute;
            var mild = atTheEnds ? PROBLEM : PROBLEM + random.nextInt(2);
            histogram[acute ? atTheEnds ? STEPS : ACUTE + random.nextInt(4) : mild]++;
        }
        return table(histogram);
    }

    /** Numbers of acute people that may not be told apart, as their share is hidden; an impossible one where it isn't for them. */
    private static Set<Integer> indistinct(ScaleStatistics table) {
        var few = CountRange.few(table.scored());
        var problems = table.problems();
        var some = new HashSet<Integer>();
        if (table.acute() <= few) {
            some.addAll(range(0, Math.min(few, problems)));
        }
        if (problems - table.acute() <= few) {
            some.addAll(range(Math.max(0, problems - few), problems));
        }
        return some.isEmpty() ? Set.of(table.scored() + 1) : some;
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }

    private static Set<Integer> possibleAcute(ScaleStatistics table, PublishedDistribution distribution) {
        var n = table.scored();
        var exact = Math.round(100.0 * points(table) / n / STEPS);
        var reached = Map.of(0, Set.of(0));
        for (var bin : distribution.histogram()) {
            var steps = IntStream.rangeClosed(0, STEPS)
                    .filter(step -> isIn(step, bin))
                    .boxed()
                    .toList();
            var people = steps.stream().mapToInt(table.histogram()::get).sum();
            for (var i = 0; i < people; i++) {
                reached = withOneMore(reached, steps);
            }
        }
        var possible = new HashSet<Integer>();
        reached.forEach((acute, sums) -> {
            if (sums.stream().anyMatch(sum -> Math.round(100.0 * sum / n / STEPS) == exact)) {
                possible.add(acute);
            }
        });
        return possible;
    }

    private static boolean isIn(int step, Bin bin) {
        var score = Math.round(100.0 * step / STEPS);
        return score >= bin.from() && score <= bin.to();
    }

    private static int points(ScaleStatistics table) {
        return IntStream.rangeClosed(0, STEPS)
                .map(step -> step * table.histogram().get(step))
                .sum();
    }

    /** Per number of acute people the sums of points there can be. */
    private static Map<Integer, Set<Integer>> withOneMore(Map<Integer, Set<Integer>> reached, List<Integer> steps) {
        var next = new HashMap<Integer, Set<Integer>>();
        reached.forEach((acute, sums) -> {
            for (var step : steps) {
                var more = next.computeIfAbsent(acute + (step >= ACUTE ? 1 : 0), a -> new HashSet<>());
                sums.forEach(sum -> more.add(sum + step));
            }
        });
        return next;
    }

    @Test
    void a_mean_is_told_where_the_bands_leave_nobody_to_tell_apart() {
        var histogram = List.of(20, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0, 1);
        assertThat(alone(new ScaleStatistics(histogram, 0, PROBLEM, STEPS + 1)).mean())
                .isEqualTo(31);
        assertThat(alone(new ScaleStatistics(histogram, 0, PROBLEM, PROBLEM)).mean())
                .isEqualTo(31);
    }

    @Test
    void the_bins_of_a_union_are_those_of_its_tables() {
        var one = table(20, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0, 0);
        var other = table(0, 20, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0);
        var union = table(20, 20, 0, 0, 0, 0, 0, 20, 20, 0, 0, 0, 0);
        var told = Objects.requireNonNull(Distributions.ofUnion(List.of(one, other), union, false));
        assertThat(starts(told)).containsExactly(0, 58);
        assertThat(new ArrayList<>(told.histogram())).extracting(Bin::share).containsOnly(new PublishedShare(50, 50));
    }
}
