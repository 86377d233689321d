package be.werkbaarheidsfonds.scan.disclosure;

import be.werkbaarheidsfonds.scan.disclosure.Edition.Figure;
import be.werkbaarheidsfonds.scan.fold.GroupTree;
import be.werkbaarheidsfonds.scan.fold.Placed;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What an attacker knows beforehand (rule E2): who is where, and who answered. People of one group and the
 * same categories look alike to him: a cell.
 */
record Roster(GroupTree tree, List<Cell> cells) {

    Roster {
        cells = List.copyOf(cells);
    }

    /** In the name of a table of people who left their department, or a margin, open. */
    static final String OPEN = "niet opgegeven";

    private static final Pattern LEFT_OPEN = Pattern.compile("(?:afdeling )?" + OPEN, Pattern.CASE_INSENSITIVE);

    /** The names in the title of a table: they are joined with a plus. */
    static List<String> names(String title) {
        return Arrays.stream(title.split(" \\+ "))
                .map(name -> LEFT_OPEN.matcher(name).matches() ? OPEN : name)
                .toList();
    }

    record Cell(int group, List<Integer> categories, int people) {

        Cell {
            categories = List.copyOf(categories);
        }
    }

    static Roster of(GroupTree tree, List<Placed> sheets) {
        var places = sheets.stream()
                .map(placed -> new Cell(placed.group(), placed.margins(), 1))
                .distinct()
                .toList();
        return new Roster(
                tree,
                places.stream()
                        .map(cell -> new Cell(cell.group(), cell.categories(), (int) sheets.stream()
                                .filter(placed -> placed.group() == cell.group()
                                        && placed.margins().equals(cell.categories()))
                                .count()))
                        .toList());
    }

    int people() {
        return cells.stream().mapToInt(Cell::people).sum();
    }

    /**
     * Which cells a figure is about, by the names above its table. These say where people are who left their
     * department open; if they didn't, he would find it by counting.
     */
    Set<Integer> cellsOf(Figure figure) {
        var cells = cellsOf(figure.table());
        if (people(cells) != figure.of()) {
            throw new AssertionError(figure + " is of " + people(cells) + " people of the roster");
        }
        return cells;
    }

    private int people(Set<Integer> cells) {
        return cells.stream().mapToInt(i -> this.cells.get(i).people()).sum();
    }

    /** Place of the margin whose categories these are; -1 for groups and the company. */
    int marginOf(List<String> names) {
        return IntStream.range(0, tree.margins().size())
                .filter(margin -> tree.margins().get(margin).categories().stream()
                        .anyMatch(category -> names.contains(category.name())))
                .findFirst()
                .orElse(-1);
    }

    int peopleOf(List<String> names) {
        return people(cellsOf(names));
    }

    private Set<Integer> cellsOf(List<String> names) {
        if (names.isEmpty()) {
            return where(cell -> true);
        }
        var margin = marginOf(names);
        if (margin >= 0) {
            var categories = tree.margins().get(margin).categories();
            return where(cell -> {
                var category = cell.categories().get(margin);
                return names.contains(
                        category == Placed.OPEN
                                ? OPEN
                                : categories.get(category).name());
            });
        }
        var groups = new HashSet<Integer>();
        if (names.contains(OPEN)) {
            groups.add(Sheet.NO_DEPARTMENT);
        }
        for (var group = 0; group < tree.groups().size(); group++) {
            var name = tree.groups().get(group).name();
            if (names.contains(name)) {
                groups.addAll(tree.under(group));
            }
            if (names.contains(name + ", overige")) {
                groups.add(group);
            }
        }
        return where(cell -> groups.contains(cell.group()));
    }

    Set<Integer> where(Predicate<Cell> is) {
        var found = new HashSet<Integer>();
        for (var i = 0; i < cells.size(); i++) {
            if (is.test(cells.get(i))) {
                found.add(i);
            }
        }
        return found;
    }

    /** All people of these cells. */
    Named all(String name, Collection<Integer> of, boolean declared) {
        var members = new int[cells.size()];
        of.forEach(cell -> members[cell] = cells.get(cell).people());
        return Named.of(name, members, declared);
    }

    /**
     * A group the attacker can name.
     *
     * @param declared whether it is a group of the tree; else people he picked
     */
    record Named(String name, List<Integer> members, boolean declared) {

        Named {
            members = List.copyOf(members);
        }

        static Named of(String name, int[] members, boolean declared) {
            return new Named(name, Arrays.stream(members).boxed().toList(), declared);
        }

        /** How many of this cell. */
        int of(int cell) {
            return members.get(cell);
        }

        int people() {
            return members.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Every group of the tree, every category, and every group within a category. */
    List<Named> declared() {
        var named = new ArrayList<Named>();
        for (var group = 0; group < tree.groups().size(); group++) {
            var under = tree.under(group);
            var of = where(cell -> under.contains(cell.group()));
            named.add(all(tree.groups().get(group).name(), of, true));
            for (var margin = 0; margin < tree.margins().size(); margin++) {
                var categories = tree.margins().get(margin).categories();
                for (var i = 0; i < categories.size(); i++) {
                    var in = inCategory(margin, i);
                    in.retainAll(of);
                    named.add(all(
                            tree.groups().get(group).name() + " × "
                                    + categories.get(i).name(),
                            in,
                            false));
                }
            }
        }
        for (var margin = 0; margin < tree.margins().size(); margin++) {
            for (var i = 0; i < tree.margins().get(margin).categories().size(); i++) {
                named.add(all(tree.margins().get(margin).categories().get(i).name(), inCategory(margin, i), false));
            }
        }
        return named.stream().filter(group -> group.people() > 0).toList();
    }

    /** Every declared group, and any one, two or three people. */
    List<Named> named() {
        var groups = new ArrayList<>(declared());
        var count = cells.size();
        var seen = IntStream.range(0, count * count * count)
                .mapToObj(i -> List.of(i % count, i / count % count, i / count / count))
                .flatMap(picked -> IntStream.rangeClosed(1, 3).mapToObj(n -> picked.subList(0, n)))
                .map(picked -> picked.stream().sorted().toList())
                .collect(Collectors.toSet());
        seen.forEach(picked -> {
            var members = new int[count];
            picked.forEach(cell -> members[cell]++);
            if (IntStream.range(0, count)
                    .allMatch(c -> members[c] <= cells.get(c).people())) {
                groups.add(Named.of("picked of cells " + picked, members, false));
            }
        });
        return groups;
    }

    private Set<Integer> inCategory(int margin, int category) {
        return where(cell -> cell.categories().get(margin) == category);
    }
}
