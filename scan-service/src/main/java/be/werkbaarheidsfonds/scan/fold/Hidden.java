package be.werkbaarheidsfonds.scan.fold;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The declared groups an attacker can name: every leaf, and every larger group of the tree. One that is all
 * inside a block is hidden by who else is in it (rule C2). Groups nobody answered in hide nobody.
 */
final class Hidden {

    /** Per leaf the groups it is in. */
    private final Map<Leaf, List<Set<Leaf>>> groupsOf = new HashMap<>();

    private Hidden() {}

    /** Groups side by side: each leaf is one. */
    static Hidden flat(List<Leaf> leaves) {
        var hidden = new Hidden();
        answered(leaves).forEach(leaf -> hidden.groupsOf.put(leaf, List.of(Set.of(leaf))));
        return hidden;
    }

    static Hidden in(GroupTree tree, List<Leaf> leaves) {
        var hidden = flat(leaves);
        for (var group = 0; group < tree.groups().size(); group++) {
            var under = tree.under(group);
            var members = answered(leaves).stream()
                    .filter(leaf -> under.contains(leaf.department()))
                    .collect(Collectors.toUnmodifiableSet());
            members.forEach(leaf -> hidden.groupsOf.merge(leaf, List.of(members), Hidden::both));
        }
        return hidden;
    }

    /**
     * Most respondents of this block that one declared group has, and that are not all of it; 0 when there
     * is none. A group that is also in other blocks counts too: with those it would be known but for the rest.
     */
    int largestIn(Block block) {
        var inside = new HashSet<>(answered(block.leaves()));
        return inside.stream()
                .flatMap(leaf -> groupsOf.getOrDefault(leaf, List.of()).stream())
                .distinct()
                .filter(group -> !group.containsAll(inside))
                .mapToInt(group -> inside.stream()
                        .filter(group::contains)
                        .mapToInt(Leaf::respondents)
                        .sum())
                .max()
                .orElse(0);
    }

    private static List<Leaf> answered(List<Leaf> leaves) {
        return leaves.stream().filter(leaf -> leaf.respondents() > 0).toList();
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
