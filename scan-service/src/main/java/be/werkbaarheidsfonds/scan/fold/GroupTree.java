package be.werkbaarheidsfonds.scan.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How a company is divided: one tree of groups, and margins beside it (rule B1). One that exists is sound. */
public final class GroupTree {

    private final int headcount;
    private final List<Group> groups;
    private final List<Margin> margins;

    /** Places of the parts per group, the company itself first. */
    private final List<List<Integer>> parts;

    /**
     * @param headcount everyone in the company
     * @param groups each names the place of its parent, in any order
     */
    public GroupTree(int headcount, List<Group> groups, List<Margin> margins) {
        this.headcount = headcount;
        this.groups = List.copyOf(groups);
        this.margins = List.copyOf(margins);
        var faults = GroupRules.faults(headcount, groups, margins);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("These groups are not a tree: " + faults);
        }
        this.parts = parts(groups);
    }

    private static List<List<Integer>> parts(List<Group> groups) {
        var parts = new ArrayList<List<Integer>>();
        IntStream.rangeClosed(0, groups.size()).forEach(i -> parts.add(new ArrayList<>()));
        for (var i = 0; i < groups.size(); i++) {
            parts.get(groups.get(i).parent() + 1).add(i);
        }
        return parts.stream().map(List::copyOf).toList();
    }

    /** Everyone in the company. */
    public int headcount() {
        return headcount;
    }

    public List<Group> groups() {
        return groups;
    }

    public List<Margin> margins() {
        return margins;
    }

    /** Departments side by side, or none at all. */
    public static GroupTree flat(int headcount, List<Group> departments) {
        return new GroupTree(headcount, departments, List.of());
    }

    /** Places of the groups right under this one. */
    public List<Integer> partsOf(int group) {
        return parts.get(group + 1);
    }

    /** Who is in this group and in none of its parts. */
    public int ownHeadcount(int group) {
        var inParts =
                partsOf(group).stream().mapToInt(i -> groups.get(i).headcount()).sum();
        return (group == Group.COMPANY ? headcount : groups.get(group).headcount()) - inParts;
    }

    /** This group and everything under it. */
    public Set<Integer> under(int group) {
        var all = new HashSet<Integer>();
        all.add(group);
        partsOf(group).forEach(part -> all.addAll(under(part)));
        return all;
    }

    /** Groups people can be in: those without parts, and those with people of their own. */
    public List<Integer> places() {
        return IntStream.range(0, groups.size()).filter(this::isPlace).boxed().toList();
    }

    /** Whether some are in this group and in none of its parts, which it has. */
    public boolean hasOthers(int group) {
        return !partsOf(group).isEmpty() && ownHeadcount(group) > 0;
    }

    private boolean isPlace(int group) {
        return partsOf(group).isEmpty() || ownHeadcount(group) > 0;
    }

    /** Names from the top down to this group. */
    public List<String> path(int group) {
        var path = new ArrayList<String>();
        for (var at = group; at != Group.COMPANY; at = groups.get(at).parent()) {
            path.addFirst(groups.get(at).name());
        }
        return List.copyOf(path);
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

    private Set<Integer> leavesUnder(int group) {
        return under(group).stream().filter(this::isPlace).collect(Collectors.toSet());
    }

    /** Its name, after its parent's where another group has the same. */
    private String title(int group) {
        var own = groups.get(group);
        var shared = groups.stream().filter(other -> other.name().equalsIgnoreCase(own.name()));
        return shared.count() > 1 && !own.isAtTheTop() ? title(own.parent()) + " › " + own.name() : own.name();
    }
}
