package be.werkbaarheidsfonds.scan.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rate one step stricter and one step looser (rule A5). Not each by itself: beside the rate it tells how
 * many people a step moves across the cut-off, and that is a count like any other (rule D1). So that count is
 * end-coded, between the fewest and the most it can be by everything else that is told, and nothing is told of
 * it where those two lie too near each other.
 */
final class RateSteps {

    private final CountRange rate;
    private final List<AtTheCut> indicators;

    /**
     * @param rate who has workable work, exactly, of who is complete on every indicator
     * @param indicators every indicator
     */
    RateSteps(CountRange rate, List<AtTheCut> indicators) {
        this.rate = rate;
        this.indicators = List.copyOf(indicators);
    }

    /** @param workable at the stricter cut-off */
    @Nullable
    PublishedShare stricter(int workable) {
        var moved = told(rate.low() - workable, fewestLost(), mostLost(), rate.of());
        return moved == null
                ? null
                : new CountRange(rate.low() - moved.high(), rate.low() - moved.low(), rate.of()).share();
    }

    /** @param workable at the looser cut-off */
    @Nullable
    PublishedShare looser(int workable) {
        var moved = told(workable - rate.low(), fewestGained(), mostGained(), rate.of());
        return moved == null
                ? null
                : new CountRange(rate.low() + moved.low(), rate.low() + moved.high(), rate.of()).share();
    }

    /**
     * What may be told of a count of which is known that it lies between two others: near one of those, a range
     * from it. Null where the ranges at both ends would touch: then which of them it is would tell too much.
     */
    static @Nullable CountRange told(int count, int least, int most, int of) {
        var few = CountRange.few(of);
        if (most - least <= 2 * few) {
            return null;
        }
        if (count - least <= few) {
            return new CountRange(least, least + few, of);
        }
        return most - count <= few ? new CountRange(most - few, most, of) : new CountRange(count, count, of);
    }

    /** Everyone who has a problem on an indicator, or is a step short of one, has one at the stricter cut-off. */
    private int fewestLost() {
        var strictProblems = indicators.stream()
                .mapToInt(one -> one.problems().low() + one.below().low() - incomplete(one))
                .max()
                .orElse(0);
        return Math.max(0, strictProblems - withProblem());
    }

    /** Whoever a stricter cut-off moves had workable work and is a step short of a problem on some indicator. */
    private int mostLost() {
        return Math.min(
                rate.low(),
                indicators.stream().mapToInt(one -> one.below().high()).sum());
    }

    /** Whoever is not gained has a problem past the first step on some indicator. */
    private int fewestGained() {
        var past = indicators.stream()
                .mapToInt(one -> one.problems().high() - one.at().low())
                .sum();
        return Math.max(0, withProblem() - past);
    }

    /** Whoever a looser cut-off moves has problems on their first step only, one at least. */
    private int mostGained() {
        var past = indicators.stream()
                .mapToInt(one -> one.problems().low() - one.at().high() - incomplete(one))
                .max()
                .orElse(0);
        var at = indicators.stream().mapToInt(one -> one.at().high()).sum();
        return Math.min(withProblem() - Math.max(0, past), at);
    }

    private int withProblem() {
        return rate.of() - rate.low();
    }

    /** Who is counted on this indicator though not complete on all of them. */
    private int incomplete(AtTheCut one) {
        return one.problems().of() - rate.of();
    }
}
