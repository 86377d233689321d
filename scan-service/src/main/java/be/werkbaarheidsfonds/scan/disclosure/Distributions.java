package be.werkbaarheidsfonds.scan.disclosure;

import be.werkbaarheidsfonds.scan.disclosure.PublishedDistribution.Bin;
import be.werkbaarheidsfonds.scan.fold.ScaleStatistics;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Histograms of the tables of one scale, with one set of bins for all of them: in no table is a bin few
 * people, so that neither a bin nor a difference of bins tells of few (rule D1). The problem's cut-off is
 * always an edge; the acute one can only be when every table has enough on both sides of it.
 */
final class Distributions {

    /** Below this no means, deviations or histograms (rule D1). */
    static final int ENOUGH = 30;

    private static final double PERCENT = 100;

    private final List<ScaleStatistics> tables;
    private final int steps;
    private final List<int[]> bins;

    private Distributions(List<ScaleStatistics> tables) {
        this.tables = tables;
        this.steps = tables.getFirst().histogram().size() - 1;
        this.bins = bins();
    }

    /**
     * @param tables disjoint tables, or one; the share with a problem is exact in each
     * @param acuteIsTold whether the acute share is published in these tables
     * @return per table, none when one has fewer than 30 people
     */
    static List<PublishedDistribution> of(List<ScaleStatistics> tables, boolean acuteIsTold) {
        if (tables.stream().anyMatch(table -> table.scored() < ENOUGH)) {
            return List.of();
        }
        var distributions = new Distributions(tables);
        return tables.stream()
                .map(table -> distributions.published(table, acuteIsTold))
                .toList();
    }

    /** The same bins for a union of the tables. */
    static PublishedDistribution ofUnion(List<ScaleStatistics> tables, ScaleStatistics union, boolean acuteIsTold) {
        return new Distributions(tables).published(union, acuteIsTold);
    }

    private PublishedDistribution published(ScaleStatistics table, boolean acuteIsTold) {
        var n = table.scored();
        var sum = 0L;
        var squares = 0L;
        for (var points = 0; points <= steps; points++) {
            sum += (long) points * table.histogram().get(points);
            squares += (long) points * points * table.histogram().get(points);
        }
        var mean = (double) sum / n;
        var deviation = Math.sqrt(Math.max(0, (squares - n * mean * mean) / (n - 1)));
        var rounded = outOfHundred(mean);
        return new PublishedDistribution(
                acuteIsTold || leavesAcuteOpen(table, rounded) ? rounded : null,
                acuteIsTold ? outOfHundred(deviation) : null,
                bins.stream().map(bin -> bin(table, bin)).toList());
    }

    private Bin bin(ScaleStatistics table, int[] bin) {
        var count = count(table, bin[0], bin[1]);
        return new Bin(
                outOfHundred(bin[0]), outOfHundred(bin[1]), new CountRange(count, count, table.scored()).share());
    }

    private int outOfHundred(double points) {
        return outOfHundred(points, steps);
    }

    /** A score on a grid of so many steps, from 0 to 100. */
    static int outOfHundred(double points, int steps) {
        return (int) Math.round(PERCENT * points / steps);
    }

    /**
     * Whether the mean, with the bins, fits nobody acute as well as few: else it would tell them apart. Where
     * few of those with a problem are not acute, the same of them. Where the bands leave one of the two no
     * step, there is nobody to tell apart.
     */
    private boolean leavesAcuteOpen(ScaleStatistics table, int mean) {
        if (table.acuteFrom() > steps || table.acuteFrom() <= table.problemFrom()) {
            return true;
        }
        var few = CountRange.few(table.scored());
        var problems = table.problems();
        var fewAcute = table.acute() <= few;
        var fewOthers = problems - table.acute() <= few;
        var possible = IntStream.concat(
                fewAcute ? IntStream.rangeClosed(0, Math.min(few, problems)) : IntStream.empty(),
                fewOthers ? IntStream.rangeClosed(Math.max(0, problems - few), problems) : IntStream.empty());
        return (fewAcute || fewOthers) && possible.allMatch(acute -> fits(table, mean, acute));
    }

    /** Whether so many can be acute: the least and the most points they leave lie around the mean. */
    private boolean fits(ScaleStatistics table, int mean, int acute) {
        var cut = table.acuteFrom();
        var least = 0L;
        var most = 0L;
        var left = acute;
        for (var bin : bins.reversed()) {
            var people = count(table, bin[0], bin[1]);
            least += (long) people * bin[0];
            most += (long) people * bin[1];
            if (bin[1] >= cut) {
                // the cut lies in this bin, or all of it is acute
                var here = bin[0] < cut ? left : people;
                if (here < 0 || here > people) {
                    return false;
                }
                least += (long) here * Math.max(0, cut - bin[0]);
                most -= (long) (people - here) * (bin[1] - cut + 1);
                left -= here;
            }
        }
        var n = table.scored();
        return left == 0 && outOfHundred((double) least / n) <= mean && outOfHundred((double) most / n) >= mean;
    }

    private List<int[]> bins() {
        var cut = tables.getFirst().problemFrom();
        var all = new ArrayList<>(side(0, cut - 1));
        all.addAll(side(cut, steps));
        return all;
    }

    /** Steps joined from below until no table has few in a bin; what is left at the end joins the last. */
    private List<int[]> side(int from, int to) {
        var side = new ArrayList<int[]>();
        var start = from;
        for (var end = from; end <= to; end++) {
            if (isEnough(start, end) && (isEnough(end + 1, to) || end == to)) {
                side.add(new int[] {start, end});
                start = end + 1;
            }
        }
        if (side.isEmpty()) {
            side.add(new int[] {from, to});
        }
        return side;
    }

    private boolean isEnough(int from, int to) {
        return tables.stream().allMatch(table -> count(table, from, to) > CountRange.few(table.scored()));
    }

    private static int count(ScaleStatistics table, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .map(points -> table.histogram().get(points))
                .sum();
    }

    /** None when there is none. */
    static @Nullable PublishedDistribution at(List<PublishedDistribution> distributions, int place) {
        return place < distributions.size() ? distributions.get(place) : null;
    }
}
