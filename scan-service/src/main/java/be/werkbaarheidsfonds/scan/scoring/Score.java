package be.werkbaarheidsfonds.scan.scoring;

import be.werkbaarheidsfonds.scan.instrument.Direction;
import be.werkbaarheidsfonds.scan.instrument.Item;
import be.werkbaarheidsfonds.scan.instrument.Responses;
import be.werkbaarheidsfonds.scan.instrument.Scale;
import java.util.List;

/** Where a sheet stands on one scale. */
public sealed interface Score {

    /** Too much is missing: more than one item (rule A3). */
    record NotScorable() implements Score {}

    /**
     * A place on the scale's grid.
     *
     * @param points 0 (as favourable as can be) to {@code steps}
     * @param steps of the grid: four per item
     */
    record Scored(int points, int steps) implements Score {

        private static final int PERCENT = 100;

        public Scored {
            if (points < 0 || points > steps) {
                throw new IllegalArgumentException(points + " is off a grid of " + steps);
            }
        }

        /** 0 to 100; the higher, the worse. */
        public int outOfHundred() {
            return Math.round((float) PERCENT * points / steps);
        }

        int midpoint() {
            return steps / 2;
        }

        /** Second-worst answer or worse on average (rule A4). */
        public boolean isAcute() {
            return points * WORST >= steps * (WORST - 1);
        }
    }

    /** Points of the worst answer to an item. */
    int WORST = Responses.POINTS - 1;

    /** Most items that may be missing (rule A3). */
    int MOST_MISSING = 1;

    static Score of(Scale scale, List<Answer> answers) {
        if (answers.size() != scale.items().size()) {
            throw new IllegalArgumentException(
                    "Scale " + scale.code() + " has " + scale.items().size() + " items");
        }
        var sum = 0;
        var given = 0;
        for (var i = 0; i < answers.size(); i++) {
            var value = answers.get(i).value();
            if (value.isPresent()) {
                sum += points(scale, scale.items().get(i), value.getAsInt());
                given++;
            }
        }
        return given < answers.size() - MOST_MISSING
                ? new NotScorable()
                : new Scored(prorated(sum, given, answers.size()), steps(scale));
    }

    /** Steps of a scale's grid. */
    static int steps(Scale scale) {
        return scale.items().size() * WORST;
    }

    private static int points(Scale scale, Item item, int value) {
        var highIsUnfavourable = (scale.highIs() == Direction.UNFAVOURABLE) != item.reversed();
        return highIsUnfavourable ? value - 1 : Responses.POINTS - value;
    }

    /** To the grid (rule A3). What lies between two steps goes to the favourable one: rounding makes no problem. */
    private static int prorated(int sum, int given, int items) {
        var twice = 2 * sum * items;
        return Math.ceilDiv(twice - given, 2 * given);
    }
}
