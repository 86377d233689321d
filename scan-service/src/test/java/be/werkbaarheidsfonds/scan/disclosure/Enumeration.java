package be.werkbaarheidsfonds.scan.disclosure;

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
        return new Possible(roster, counts).breaks(claim);
    }
}
