package be.werkbaarheidsfonds.scan.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Compares shares as they were published (rule D3): whatever comes out can be worked out from them by anyone,
 * so it discloses nothing.
 */
final class Proportions {

    private static final double SIGNIFICANT = 0.05;
    private static final double PERCENT = 100;

    private Proportions() {}

    /** An exact share of so many people. */
    record Proportion(double of, int people) {

        static Proportion of(PublishedShare share, int people) {
            return new Proportion(share.from() / PERCENT, people);
        }

        private double count() {
            return of * people;
        }
    }

    /** Each against all the others together, corrected by Holm for how many are compared. */
    static List<Versus> eachAgainstTheRest(List<Proportion> blocks) {
        var all = new Proportion(
                blocks.stream().mapToDouble(Proportion::count).sum()
                        / blocks.stream().mapToInt(Proportion::people).sum(),
                blocks.stream().mapToInt(Proportion::people).sum());
        return judged(
                blocks.stream().map(block -> z(block, without(all, block))).toList());
    }

    /** Each of the ones against the other at its place, corrected by Holm for how many are compared. */
    static List<Versus> eachPair(List<Proportion> ones, List<Proportion> others) {
        return judged(IntStream.range(0, ones.size())
                .mapToObj(i -> z(ones.get(i), others.get(i)))
                .toList());
    }

    private static List<Versus> judged(List<Double> z) {
        var significant = holm(z.stream().map(Proportions::twoSided).toList());
        return IntStream.range(0, z.size())
                .mapToObj(i -> significant.get(i) ? direction(z.get(i)) : Versus.NO_DIFFERENCE)
                .toList();
    }

    /** Two independent samples: two waves, where nobody can know who answered both. */
    static Versus compare(Proportion one, Proportion other) {
        var z = z(one, other);
        return twoSided(z) < SIGNIFICANT ? direction(z) : Versus.NO_DIFFERENCE;
    }

    private static Proportion without(Proportion all, Proportion part) {
        var people = all.people() - part.people();
        return new Proportion((all.count() - part.count()) / people, people);
    }

    private static double z(Proportion one, Proportion other) {
        var pooled = (one.count() + other.count()) / (one.people() + other.people());
        var variance = pooled * (1 - pooled) * (1.0 / one.people() + 1.0 / other.people());
        return variance <= 0 ? 0 : (one.of() - other.of()) / Math.sqrt(variance);
    }

    private static Versus direction(double z) {
        return z > 0 ? Versus.HIGHER : Versus.LOWER;
    }

    /** The smallest p against the level over m, the next over m − 1, until one is not below. */
    static List<Boolean> holm(List<Double> p) {
        var order = IntStream.range(0, p.size())
                .boxed()
                .sorted(Comparator.comparing(p::get))
                .toList();
        var significant = new ArrayList<>(
                IntStream.range(0, p.size()).mapToObj(i -> false).toList());
        for (var rank = 0; rank < order.size() && p.get(order.get(rank)) < SIGNIFICANT / (p.size() - rank); rank++) {
            significant.set(order.get(rank), true);
        }
        return significant;
    }

    /** Chance of a standard normal at least this far from 0; Abramowitz and Stegun 7.1.26, within 1.5e-7. */
    static double twoSided(double z) {
        var x = Math.abs(z) / Math.sqrt(2);
        var t = 1 / (1 + 0.3275911 * x);
        var polynomial =
                t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
        return polynomial * Math.exp(-x * x);
    }
}
