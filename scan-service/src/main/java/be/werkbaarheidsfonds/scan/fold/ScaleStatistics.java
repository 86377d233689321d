package be.werkbaarheidsfonds.scan.fold;

import be.werkbaarheidsfonds.scan.instrument.Scale;
import be.werkbaarheidsfonds.scan.scoring.Score;
import be.werkbaarheidsfonds.scan.scoring.Score.Scored;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is kept of one scale in a block: how many sheets on each step of its grid (rule C3), and where its own
 * bands lie on it, which differs between instruments (rule A4).
 *
 * @param histogram sheets per step, from the most favourable
 * @param notScorable sheets that miss too much
 * @param problemFrom first step that is a problem
 * @param acuteFrom first step of the worst band
 */
public record ScaleStatistics(List<Integer> histogram, int notScorable, int problemFrom, int acuteFrom) {

    public ScaleStatistics {
        histogram = List.copyOf(histogram);
    }

    static ScaleStatistics of(Scale scale, List<Score> scores) {
        var counts = new int[scale.steps() + 1];
        var notScorable = 0;
        for (var score : scores) {
            switch (score) {
                case Scored scored -> counts[scored.points()]++;
                case Score.NotScorable missing -> notScorable++;
            }
        }
        var items = scale.items().size();
        return new ScaleStatistics(
                Arrays.stream(counts).boxed().toList(),
                notScorable,
                scale.rules().problemFrom(items),
                scale.rules().acuteFrom(items));
    }

    /** Sheets with a score. */
    public int scored() {
        return from(0);
    }

    public int problems() {
        return from(problemFrom);
    }

    public int acute() {
        return from(acuteFrom);
    }

    /** A band that begins past the end of the grid has nobody in it. */
    private int from(int step) {
        return histogram.stream().skip(step).mapToInt(Integer::intValue).sum();
    }

    ScaleStatistics plus(ScaleStatistics other) {
        return new ScaleStatistics(
                sum(histogram, other.histogram), notScorable + other.notScorable, problemFrom, acuteFrom);
    }

    static List<Integer> sum(List<Integer> one, List<Integer> other) {
        var sum = new ArrayList<Integer>(one.size());
        for (var i = 0; i < one.size(); i++) {
            sum.add(one.get(i) + other.get(i));
        }
        return sum;
    }
}
