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

    /** Respondents of the largest declared group that is inside this block and not all of it; 0 when none is. */
    int largestIn(Block block) {
        var inside = new HashSet<>(answered(block.leaves()));
        return inside.stream()
                .flatMap(leaf -> groupsOf.getOrDefault(leaf, List.of()).stream())
                .filter(group -> group.size() < inside.size() && inside.containsAll(group))
                .mapToInt(group -> group.stream().mapToInt(Leaf::respondents).sum())
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
