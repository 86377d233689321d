package be.werkbaarheidsfonds.scan.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a company is divided: one tree of groups, and margins beside it (rule B1). One that exists is sound.
 *
 * @param headcount everyone in the company
 * @param groups each names the place of its parent, in any order
 */
public record GroupTree(int headcount, List<Group> groups, List<Margin> margins) {

    public GroupTree {
        groups = List.copyOf(groups);
        margins = List.copyOf(margins);
        var faults = GroupRules.faults(headcount, groups, margins);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("These groups are not a tree: " + faults);
        }
    }

    /** Departments side by side, or none at all. */
    public static GroupTree flat(int headcount, List<Group> departments) {
        return new GroupTree(headcount, departments, List.of());
    }

    /** Places of the groups right under this one. */
    public List<Integer> partsOf(int group) {
        return IntStream.range(0, groups.size())
                .filter(i -> groups.get(i).parent() == group)
                .boxed()
                .toList();
    }

    /** Who is in this group and in none of its parts. */
    int ownHeadcount(int group) {
        var parts = partsOf(group).stream().mapToInt(i -> groups.get(i).headcount());
        return (group == Group.COMPANY ? headcount : groups.get(group).headcount()) - parts.sum();
    }

    /** This group and everything under it. */
    public Set<Integer> under(int group) {
        var all = new HashSet<Integer>();
        all.add(group);
        partsOf(group).forEach(part -> all.addAll(under(part)));
        return all;
    }

    /** Names of these leaves, with a group's own name where all of it is there. */
    public List<String> names(Collection<Integer> leaves) {
        var left = new HashSet<>(leaves);
        var names = new ArrayList<String>();
        name(Group.COMPANY, left, names);
        return List.copyOf(names);
    }

    private void name(int group, Set<Integer> left, List<String> names) {
        for (var part : partsOf(group)) {
            if (left.containsAll(leavesUnder(part))) {
                names.add(title(part));
                left.removeAll(under(part));
            } else {
                name(part, left, names);
            }
        }
        if (group != Group.COMPANY && left.contains(group)) {
            names.add(title(group) + ", overige");
        }
    }

    /** Where people can be: groups without parts, and those with people of their own. */
    private Set<Integer> leavesUnder(int group) {
        return under(group).stream()
                .filter(i -> partsOf(i).isEmpty() || ownHeadcount(i) > 0)
                .collect(Collectors.toSet());
    }

    /** Its name, after its parent's where another group has the same. */
    private String title(int group) {
        var own = groups.get(group);
        var shared = groups.stream().filter(other -> other.name().equalsIgnoreCase(own.name()));
        return shared.count() > 1 && !own.isAtTheTop() ? title(own.parent()) + " › " + own.name() : own.name();
    }
}
