package be.werkbaarheidsfonds.scan.disclosure;

import be.werkbaarheidsfonds.scan.disclosure.Edition.Figure;
import be.werkbaarheidsfonds.scan.disclosure.Roster.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The claim (rule E1). Of a group the attacker names, what he can't tell apart spans at least two people, or
 * one when he knows one respondent's answers; and never is it certain that all have a problem, or none.
 *
 * <p>What is published is known, of course: a group that is nearer than that to a table, or to tables added
 * and subtracted, is known as exactly as those are. Fewer than k people are no excuse; nor is a declared group
 * that is nearly a table.
 */
final class Claim {

    /** Place of the cell of a respondent he knows, when he knows none. */
    static final int NOBODY = -1;

    private static final int OPEN = 2;

    private final Nearness nearness;
    private final boolean hasBlocks;

    /**
     * @param figures everything told of a statistic
     * @param k fewest people of a table that may be shown
     */
    Claim(Roster roster, List<Figure> figures, int k) {
        var told = figures.stream().filter(figure -> figure.of() >= k).toList();
        var blocks = smallest(cells(roster, told, NOBODY));
        this.hasBlocks = blocks.size() > 1;
        this.nearness = new Nearness(
                roster,
                blocks,
                IntStream.range(0, roster.tree().margins().size())
                        .mapToObj(margin -> cells(roster, told, margin))
                        .toList(),
                k);
    }

    private static List<Set<Integer>> cells(Roster roster, List<Figure> told, int margin) {
        return told.stream()
                .filter(figure -> roster.marginOf(figure.table()) == margin)
                .map(roster::cellsOf)
                .distinct()
                .toList();
    }

    /** Of tables of which some contain others, those that contain none. */
    private static List<Set<Integer>> smallest(List<Set<Integer>> tables) {
        return tables.stream()
                .filter(table -> tables.stream().noneMatch(other -> !other.equals(table) && table.containsAll(other)))
                .toList();
    }

    /** What is wrong with what he learned: between so many and so many of the group; empty when it is as claimed. */
    Optional<String> brokenBy(Named group, int low, int high) {
        if (isCertain(group, low, high)) {
            return Optional.of(group.name() + ": certain of all " + group.people());
        }
        return high - low < needed(group, OPEN, nearness.of(group, NOBODY))
                ? Optional.of(group.name() + ": " + low + " to " + high + " of " + group.people())
                : Optional.empty();
    }

    /** The same for who knows one more sheet, who is not in the group nor in any table for him. */
    Optional<String> brokenKnowing(Named group, int known, int low, int high) {
        var distance = nearness.of(group, NOBODY) == 0 ? 0 : nearness.of(group, known);
        return isCertain(group, low, high) || high - low < needed(group, 1, distance)
                ? Optional.of(group.name() + ", knowing one: " + low + " to " + high + " of " + group.people())
                : Optional.empty();
    }

    /** Of a declared group only its own table may tell more; where all is one block there is nothing to tell it by. */
    private int needed(Named group, int open, int distance) {
        var least = Math.min(group.people(), open);
        return group.declared() && hasBlocks && nearness.of(group, NOBODY) > 0 ? least : Math.min(least, distance);
    }

    private static boolean isCertain(Named group, int low, int high) {
        return high == 0 || low == group.people();
    }
}
