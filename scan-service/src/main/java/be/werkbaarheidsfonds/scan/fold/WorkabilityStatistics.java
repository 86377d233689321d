package be.werkbaarheidsfonds.scan.fold;

import be.werkbaarheidsfonds.scan.scoring.CutOff;
import be.werkbaarheidsfonds.scan.scoring.Score;
import be.werkbaarheidsfonds.scan.scoring.Score.Scored;
import java.util.Arrays;
import java.util.List;

/**
 * What is kept of the indicators together at one cut-off (rules A5, C3).
 *
 * @param byProblems complete sheets with 0, 1, 2 … problems
 * @param incompleteWithProblem sheets that miss an indicator and have a problem on another
 * @param incompleteWithout sheets that miss an indicator and have no problem on the others
 */
public record WorkabilityStatistics(List<Integer> byProblems, int incompleteWithProblem, int incompleteWithout) {

    public WorkabilityStatistics {
        byProblems = List.copyOf(byProblems);
    }

    /** @param sheets the scores on every indicator, of every sheet */
    static WorkabilityStatistics of(CutOff cutOff, int indicators, List<List<Score>> sheets) {
        var byProblems = new int[indicators + 1];
        var with = 0;
        var without = 0;
        for (var scores : sheets) {
            var scored = scores.stream()
                    .filter(Scored.class::isInstance)
                    .map(Scored.class::cast)
                    .toList();
            var problems = (int) scored.stream().filter(cutOff::isProblem).count();
            if (scored.size() == indicators) {
                byProblems[problems]++;
            } else if (problems > 0) {
                with++;
            } else {
                without++;
            }
        }
        return new WorkabilityStatistics(Arrays.stream(byProblems).boxed().toList(), with, without);
    }

    /** Sheets complete on every indicator. */
    public int complete() {
        return byProblems.stream().mapToInt(Integer::intValue).sum();
    }

    public int incomplete() {
        return incompleteWithProblem + incompleteWithout;
    }

    /** Complete sheets without a problem on any indicator. */
    public int workable() {
        return byProblems.getFirst();
    }

    WorkabilityStatistics plus(WorkabilityStatistics other) {
        return new WorkabilityStatistics(
                ScaleStatistics.sum(byProblems, other.byProblems),
                incompleteWithProblem + other.incompleteWithProblem,
                incompleteWithout + other.incompleteWithout);
    }
}
