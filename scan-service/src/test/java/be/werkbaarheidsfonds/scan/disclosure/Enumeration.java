package be.werkbaarheidsfonds.scan.disclosure;

import be.werkbaarheidsfonds.scan.disclosure.Roster.Named;
import be.werkbaarheidsfonds.scan.fold.Fold;
import be.werkbaarheidsfonds.scan.fold.GroupTree;
import be.werkbaarheidsfonds.scan.fold.Placed;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Every set of answers a small company can give, published by the real thing, and put together by what comes
 * out (rule E2). What is the same in all that give one output, is known to who has that output, whatever way
 * he reasons: this catches what bounds on one statistic can't see, such as what hiding itself tells.
 */
final class Enumeration {

    private final Roster roster;
    private final List<List<String>> kinds;
    private final int k;
    private final Map<String, List<int[][]>> byOutput = new LinkedHashMap<>();
    private final Map<String, JsonEdition> editions = new LinkedHashMap<>();

    /**
     * @param cells people per group and categories
     * @param kinds of people: the scales on which one has a problem
     */
    Enumeration(GroupTree tree, List<Roster.Cell> cells, List<List<String>> kinds, int k) {
        this.roster = new Roster(tree, cells);
        this.kinds = kinds;
        this.k = k;
        enumerate(0, new int[cells.size()][]);
    }

    /** How many outputs there are, of how many sets of answers. */
    String size() {
        return editions.size() + " outputs of "
                + byOutput.values().stream().mapToInt(List::size).sum();
    }

    private void enumerate(int cell, int[][] counts) {
        if (cell == counts.length) {
            var edition = publish(counts);
            editions.putIfAbsent(edition.text(), edition);
            byOutput.computeIfAbsent(edition.text(), text -> new ArrayList<>()).add(counts.clone());
            return;
        }
        for (var composition : compositions(roster.cells().get(cell).people(), kinds.size())) {
            counts[cell] = composition;
            enumerate(cell + 1, counts);
        }
    }

    private static List<int[]> compositions(int people, int parts) {
        if (parts == 1) {
            return List.of(new int[] {people});
        }
        return IntStream.rangeClosed(0, people)
                .boxed()
                .flatMap(first -> compositions(people - first, parts - 1).stream()
                        .map(rest -> IntStream.concat(IntStream.of(first), IntStream.of(rest))
                                .toArray()))
                .toList();
    }

    private JsonEdition publish(int[][] counts) {
        var sheets = new ArrayList<Placed>();
        for (var cell = 0; cell < counts.length; cell++) {
            var place = roster.cells().get(cell);
            for (var kind = 0; kind < kinds.size(); kind++) {
                var sheet = sheet(place.group(), kinds.get(kind));
                for (var i = 0; i < counts[cell][kind]; i++) {
                    sheets.add(new Placed(place.group(), place.categories(), sheet));
                }
            }
        }
        var folded = Fold.of(Sheets.BASIS, roster.tree(), sheets, k);
        return JsonEdition.of(Publication.of(Sheets.BASIS, roster.tree(), folded, k));
    }

    private static Sheet sheet(int group, List<String> problems) {
        return Sheets.withProblems(group, problems.toArray(String[]::new));
    }

    /** The first thing some output tells of this statistic that it should not. */
    Optional<String> learns(String statistic, Set<Integer> kindsThatHave) {
        return byOutput.entrySet().stream()
                .flatMap(output -> learns(output.getKey(), output.getValue(), statistic, kindsThatHave).stream())
                .findFirst();
    }

    private Optional<String> learns(String output, List<int[][]> all, String statistic, Set<Integer> having) {
        var claim =
                new Claim(roster, Objects.requireNonNull(editions.get(output)).figuresOf(statistic), k);
        var counts = all.stream()
                .map(answers -> IntStream.range(0, answers.length)
                        .map(cell -> having.stream()
                                .mapToInt(kind -> answers[cell][kind])
                                .sum())
                        .toArray())
                .toList();
        return groups().stream()
                .flatMap(group -> learns(claim, group, counts).stream())
                .findFirst();
    }

    private Optional<String> learns(Claim claim, Named group, List<int[]> counts) {
        var low = counts.stream().mapToInt(c -> fewest(group, c, -1, 0)).min().orElseThrow();
        var high = counts.stream().mapToInt(c -> most(group, c, -1, 0)).max().orElseThrow();
        var broken = claim.brokenBy(group, low, high);
        for (var cell = 0; cell < roster.cells().size() && broken.isEmpty(); cell++) {
            if (roster.cells().get(cell).people() > group.of(cell)) {
                var known = cell;
                broken = learnsKnowing(claim, group, counts, known, 0)
                        .or(() -> learnsKnowing(claim, group, counts, known, 1));
            }
        }
        return broken;
    }

    private Optional<String> learnsKnowing(Claim claim, Named group, List<int[]> counts, int cell, int has) {
        var possible = counts.stream()
                .filter(c -> has == 1
                        ? c[cell] > 0
                        : c[cell] < roster.cells().get(cell).people())
                .toList();
        if (possible.isEmpty()) {
            return Optional.empty();
        }
        return claim.brokenKnowing(
                group,
                cell,
                possible.stream()
                        .mapToInt(c -> fewest(group, c, cell, has))
                        .min()
                        .orElseThrow(),
                possible.stream().mapToInt(c -> most(group, c, cell, has)).max().orElseThrow());
    }

    private int fewest(Named group, int[] counts, int known, int has) {
        return IntStream.range(0, counts.length)
                .map(cell -> Math.max(0, left(counts, cell, known, has) - others(group, cell, known)))
                .sum();
    }

    private int most(Named group, int[] counts, int known, int has) {
        return IntStream.range(0, counts.length)
                .map(cell -> Math.min(group.of(cell), left(counts, cell, known, has)))
                .sum();
    }

    private static int left(int[] counts, int cell, int known, int has) {
        return counts[cell] - (cell == known ? has : 0);
    }

    private int others(Named group, int cell, int known) {
        return roster.cells().get(cell).people() - group.of(cell) - (cell == known ? 1 : 0);
    }

    /** Every declared group, and any one, two or three people. */
    private List<Named> groups() {
        var groups = new ArrayList<>(roster.declared());
        var cells = roster.cells().size();
        var seen = IntStream.range(0, cells * cells * cells)
                .mapToObj(i -> List.of(i % cells, i / cells % cells, i / cells / cells))
                .flatMap(picked -> IntStream.rangeClosed(1, 3).mapToObj(n -> picked.subList(0, n)))
                .map(picked -> picked.stream().sorted().toList())
                .collect(Collectors.toSet());
        seen.forEach(picked -> {
            var members = new int[cells];
            picked.forEach(cell -> members[cell]++);
            if (IntStream.range(0, cells)
                    .allMatch(c -> members[c] <= roster.cells().get(c).people())) {
                groups.add(Named.of("picked of cells " + picked, members, false));
            }
        });
        return groups;
    }
}
