package be.werkbaarheidsfonds.scan.disclosure;

import be.werkbaarheidsfonds.scan.disclosure.Edition.Figure;
import be.werkbaarheidsfonds.scan.disclosure.MixedIntegerBounds.Known;
import be.werkbaarheidsfonds.scan.disclosure.Roster.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * One attacker on one statistic of one edition (rule E2): names every declared group, every group within a
 * category and some people he picks, and asks the solver what is possible of each; then once more knowing
 * what one respondent answered.
 */
final class Attack {

    private static final int PICKED = 4;

    private final Roster roster;
    private final MixedIntegerBounds bounds;
    private final Claim claim;
    private final Random random;

    Attack(Roster roster, List<Figure> figures, int k, Random random) {
        this.roster = roster;
        this.bounds = new MixedIntegerBounds(roster, figures);
        this.claim = new Claim(roster, figures, k);
        this.random = random;
    }

    /** The first thing he learns that he should not. */
    Optional<String> learns() {
        var groups = new ArrayList<>(roster.declared());
        for (var size = 1; size <= PICKED; size++) {
            groups.add(picked(size));
        }
        for (var group : groups) {
            var told = bounds.of(group);
            var broken = claim.brokenBy(group, told.low(), told.high()).or(() -> learnsKnowingOne(group));
            if (broken.isPresent()) {
                return broken;
            }
        }
        return Optional.empty();
    }

    /** Questions that were answered. */
    int solved() {
        return bounds.solved();
    }

    /** Questions that took the solver too long. */
    int unsolved() {
        return bounds.unsolved();
    }

    private Optional<String> learnsKnowingOne(Named group) {
        var others = new ArrayList<Integer>();
        for (var cell = 0; cell < roster.cells().size(); cell++) {
            if (roster.cells().get(cell).people() > group.of(cell)) {
                others.add(cell);
            }
        }
        if (others.isEmpty()) {
            return Optional.empty();
        }
        var cell = others.get(random.nextInt(others.size()));
        return bounds.of(group, new Known(cell, random.nextBoolean()))
                .flatMap(told -> claim.brokenKnowing(group, cell, told.low(), told.high()));
    }

    private Named picked(int size) {
        var members = new int[roster.cells().size()];
        for (var i = 0; i < size; i++) {
            var cell = random.nextInt(members.length);
            if (members[cell] < roster.cells().get(cell).people()) {
                members[cell]++;
            }
        }
        return Named.of("picked " + Arrays.toString(members), members, false);
    }
}
