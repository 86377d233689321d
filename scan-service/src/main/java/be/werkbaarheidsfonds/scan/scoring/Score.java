package be.werkbaarheidsfonds.scan.scoring;

import be.werkbaarheidsfonds.scan.instrument.Responses;
import be.werkbaarheidsfonds.scan.instrument.Scale;
import java.util.List;

/** Where a sheet stands on one scale. */
public sealed interface Score {

    /** More is missing than the scale's rule allows, one item in the base package (rule A3). */
    record NotScorable() implements Score {}

    /**
     * A place on the scale's grid.
     *
     * @param points 0 (as favourable as can be) to {@code steps}
     * @param steps of the grid
     * @param problemFrom fewest points of a problem
     * @param acuteFrom fewest points of the worst band
     */
    record Scored(int points, int steps, int problemFrom, int acuteFrom) implements Score {

        private static final int PERCENT = 100;

        public Scored {
            if (points < 0 || points > steps) {
                throw new IllegalArgumentException(points + " is off a grid of " + steps);
            }
        }

        /** With the bands of the base package: around the midpoint (rule A4). */
        public Scored(int points, int steps) {
            this(points, steps, steps / 2 + 1, Math.ceilDiv(steps * (Responses.WORST - 1), Responses.WORST));
        }

        /** 0 to 100; the higher, the worse. */
        public int outOfHundred() {
            return Math.round((float) PERCENT * points / steps);
        }

        /** In the worst band, second-worst answer or worse on average in the base package (rule A4). */
        public boolean isAcute() {
            return points >= acuteFrom;
        }
    }

    /** By the rules of the scale: what may be missing, the grid, the bands. */
    static Score of(Scale scale, List<Answer> answers) {
        return Scorer.of(scale).score(answers);
    }
}
