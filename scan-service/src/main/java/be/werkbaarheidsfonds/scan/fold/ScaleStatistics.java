package be.werkbaarheidsfonds.scan.fold;

import be.werkbaarheidsfonds.scan.scoring.CutOff;
import be.werkbaarheidsfonds.scan.scoring.Score;
import be.werkbaarheidsfonds.scan.scoring.Score.Scored;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is kept of one scale in a block: how many sheets on each step of its grid (rule C3).
 *
 * @param histogram sheets per step, from the most favourable
 * @param notScorable sheets that miss too much
 */
public record ScaleStatistics(List<Integer> histogram, int notScorable) {

    public ScaleStatistics {
        histogram = List.copyOf(histogram);
    }

    static ScaleStatistics of(int steps, List<Score> scores) {
        var counts = new int[steps + 1];
        var notScorable = 0;
        for (var score : scores) {
            switch (score) {
                case Scored scored -> counts[scored.points()]++;
                case Score.NotScorable missing -> notScorable++;
            }
        }
        return new ScaleStatistics(Arrays.stream(counts).boxed().toList(), notScorable);
    }

    /** Sheets with a score. */
    public int scored() {
        return histogram.stream().mapToInt(Integer::intValue).sum();
    }

    public int problems() {
        return count(CutOff.PROVISIONAL::isProblem);
    }

    public int acute() {
        return count(Scored::isAcute);
    }

    private int count(Predicate<Scored> predicate) {
        var steps = histogram.size() - 1;
        var sum = 0;
        for (var points = 0; points <= steps; points++) {
            if (predicate.test(new Scored(points, steps))) {
                sum += histogram.get(points);
            }
        }
        return sum;
    }

    ScaleStatistics plus(ScaleStatistics other) {
        return new ScaleStatistics(sum(histogram, other.histogram), notScorable + other.notScorable);
    }

    static List<Integer> sum(List<Integer> one, List<Integer> other) {
        var sum = new ArrayList<Integer>(one.size());
        for (var i = 0; i < one.size(); i++) {
            sum.add(one.get(i) + other.get(i));
        }
        return sum;
    }
}
