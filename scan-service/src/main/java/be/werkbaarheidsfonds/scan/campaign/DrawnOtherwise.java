package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.scan.fold.GroupTree;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Groups that are drawn otherwise than in the previous scan. Each result is safe by itself (rules C2, E1); who puts
 * two of them side by side subtracts groups that overlap, and is left with the few who moved from one to another
 * (docs/privacy.md). The company is told before it opens; people do move, so it is no refusal.
 */
final class DrawnOtherwise {

    private static final int MOST_NAMED = 4;

    private DrawnOtherwise() {}

    /** What to look at, in Dutch; empty when the groups are the same, or one of the two scans has none. */
    static Optional<String> warning(GroupTree before, GroupTree now) {
        var old = names(before);
        var current = names(now);
        if (old.isEmpty() || current.isEmpty() || old.keySet().equals(current.keySet())) {
            return Optional.empty();
        }
        return Optional.of("De groepen zijn anders getrokken dan in de vorige scan"
                + told(": nieuw is ", without(current, old))
                + told("; weg is ", without(old, current))
                + ". Wie beide resultaten naast elkaar legt, kan meer te weten komen over de enkelen die van groep"
                + " veranderden. Hou de vorige indeling aan als het werk hetzelfde bleef.");
    }

    /** A group is the same when it is called the same and lies under the same groups. */
    private static Map<String, String> names(GroupTree tree) {
        var names = new LinkedHashMap<String, String>();
        IntStream.range(0, tree.groups().size())
                .mapToObj(tree::path)
                .map(path -> String.join(" › ", path))
                .forEach(name -> names.put(name.toLowerCase(Locale.ROOT), name));
        return names;
    }

    private static Collection<String> without(Map<String, String> names, Map<String, String> others) {
        var left = new LinkedHashMap<>(names);
        left.keySet().removeAll(others.keySet());
        return left.values();
    }

    private static String told(String what, Collection<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        var more = names.size() > MOST_NAMED ? " en nog " + (names.size() - MOST_NAMED) : "";
        return names.stream().limit(MOST_NAMED).collect(Collectors.joining(", ", what, more));
    }
}
