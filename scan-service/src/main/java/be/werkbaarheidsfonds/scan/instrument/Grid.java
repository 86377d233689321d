package be.werkbaarheidsfonds.scan.instrument;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The figures a scale's score is told in.
 *
 * @param highIs what a high figure means, whatever the answers are called
 */
public record Grid(BigDecimal from, BigDecimal to, Direction highIs) {

    private static final int DECIMALS = 4;

    public Grid {
        // 1 and 1.0 are one figure
        from = from.stripTrailingZeros();
        to = to.stripTrailingZeros();
        if (from.compareTo(to) >= 0) {
            throw new IllegalArgumentException("A grid from " + from + " to " + to);
        }
    }

    BigDecimal width() {
        return to.subtract(from);
    }

    /**
     * The figure of a score.
     *
     * @param points 0, as favourable as can be, to {@code steps}
     */
    public BigDecimal figure(int points, int steps) {
        var unfavourable = highIs == Direction.UNFAVOURABLE ? points : steps - points;
        return from.add(width().multiply(BigDecimal.valueOf(unfavourable))
                .divide(BigDecimal.valueOf(steps), DECIMALS, RoundingMode.HALF_UP));
    }

    /** Whether one figure is less favourable than another. */
    boolean isWorse(BigDecimal figure, BigDecimal than) {
        return highIs == Direction.UNFAVOURABLE ? figure.compareTo(than) > 0 : figure.compareTo(than) < 0;
    }
}
