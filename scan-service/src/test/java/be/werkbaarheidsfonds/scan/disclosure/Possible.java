package be.werkbaarheidsfonds.scan.disclosure;

import be.werkbaarheidsfonds.scan.disclosure.Roster.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All sets of answers that fit what an attacker holds: what they have in common he knows, whatever way he reasons.
 *
 * @param counts how many of each cell of the roster have a problem
 */
record Possible(Roster roster, List<int[]> counts) {

    Possible {
        counts = List.copyOf(counts);
    }

    /** The first claim that does not hold. */
    Optional<String> breaks(Claim claim) {
        return roster.named().stream()
                .flatMap(group -> breaks(claim, group).stream())
                .findFirst();
    }

    /** The first group of which it is certain that all have a problem, or none. */
    Optional<String> tellsAllOrNone() {
        return roster.named().stream()
                .filter(group -> most(group, counts, Claim.NOBODY, 0) == 0
                        || fewest(group, counts, Claim.NOBODY, 0) == group.people())
                .map(Named::name)
                .findFirst();
    }

    private Optional<String> breaks(Claim claim, Named group) {
        var broken =
                claim.brokenBy(group, fewest(group, counts, Claim.NOBODY, 0), most(group, counts, Claim.NOBODY, 0));
        for (var cell = 0; cell < roster.cells().size() && broken.isEmpty(); cell++) {
            if (peopleOf(cell) > group.of(cell)) {
                var known = cell;
                broken = breaksKnowing(claim, group, known, 0).or(() -> breaksKnowing(claim, group, known, 1));
            }
        }
        return broken;
    }

    private Optional<String> breaksKnowing(Claim claim, Named group, int cell, int has) {
        var fits = counts.stream()
                .filter(c -> has == 1 ? c[cell] > 0 : c[cell] < peopleOf(cell))
                .toList();
        return fits.isEmpty()
                ? Optional.empty()
                : claim.brokenKnowing(group, cell, fewest(group, fits, cell, has), most(group, fits, cell, has));
    }

    private int fewest(Named group, List<int[]> of, int known, int has) {
        return of.stream()
                .mapToInt(c -> cells().map(cell -> Math.max(0, left(c, cell, known, has) - others(group, cell, known)))
                        .sum())
                .min()
                .orElseThrow();
    }

    private int most(Named group, List<int[]> of, int known, int has) {
        return of.stream()
                .mapToInt(c -> cells().map(cell -> Math.min(group.of(cell), left(c, cell, known, has)))
                        .sum())
                .max()
                .orElseThrow();
    }

    private IntStream cells() {
        return IntStream.range(0, roster.cells().size());
    }

    private int peopleOf(int cell) {
        return roster.cells().get(cell).people();
    }

    private static int left(int[] counts, int cell, int known, int has) {
        return counts[cell] - (cell == known ? has : 0);
    }

    private int others(Named group, int cell, int known) {
        return peopleOf(cell) - group.of(cell) - (cell == known ? 1 : 0);
    }
}
