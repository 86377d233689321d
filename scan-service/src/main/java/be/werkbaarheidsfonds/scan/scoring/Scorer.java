package be.werkbaarheidsfonds.scan.scoring;

import be.werkbaarheidsfonds.scan.instrument.Direction;
import be.werkbaarheidsfonds.scan.instrument.Item;
import be.werkbaarheidsfonds.scan.instrument.Responses;
import be.werkbaarheidsfonds.scan.instrument.Scale;
import be.werkbaarheidsfonds.scan.instrument.Scoring;
import be.werkbaarheidsfonds.scan.scoring.Score.NotScorable;
import be.werkbaarheidsfonds.scan.scoring.Score.Scored;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scores sheets on one scale; what is the same for all of them is worked out once, for folding has many. */
public final class Scorer {

    private static final Score NOT_SCORABLE = new NotScorable();

    private final Scale scale;
    private final Scoring rules;
    private final boolean[] highIsUnfavourable;
    private final int steps;
    private final int problemFrom;
    private final int acuteFrom;
    private final @Nullable Scored[] known;

    private Scorer(Scale scale) {
        this.scale = scale;
        this.rules = scale.rules();
        var items = scale.items();
        highIsUnfavourable = new boolean[items.size()];
        for (var i = 0; i < highIsUnfavourable.length; i++) {
            highIsUnfavourable[i] = highIsUnfavourable(scale, items.get(i));
        }
        steps = scale.steps();
        problemFrom = rules.problemFrom(items.size());
        acuteFrom = rules.acuteFrom(items.size());
        known = new Scored[steps + 1];
    }

    public static Scorer of(Scale scale) {
        return new Scorer(scale);
    }

    private static boolean highIsUnfavourable(Scale scale, Item item) {
        return (scale.highIs() == Direction.UNFAVOURABLE) != item.reversed();
    }

    /** By the rules of the scale: what may be missing, the grid, the bands. */
    public Score score(List<Answer> answers) {
        var items = highIsUnfavourable.length;
        if (answers.size() != items) {
            throw new IllegalArgumentException("Scale " + scale.code() + " has " + items + " items");
        }
        var sum = 0;
        var given = 0;
        for (var i = 0; i < items; i++) {
            var answer = answers.get(i);
            if (answer.isGiven()) {
                var value = answer.stored();
                sum += highIsUnfavourable[i] ? value - 1 : Responses.POINTS - value;
                given++;
            }
        }
        return rules.missing().isScorable(given, items) ? scored(rules.points(sum, given, items)) : NOT_SCORABLE;
    }

    private Scored scored(int points) {
        var score = known[points];
        if (score == null) {
            score = new Scored(points, steps, problemFrom, acuteFrom);
            known[points] = score;
        }
        return score;
    }
}
