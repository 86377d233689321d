package be.werkbaarheidsfonds.scan.disclosure;

import be.werkbaarheidsfonds.scan.disclosure.Roster.Cell;
import be.werkbaarheidsfonds.scan.fold.Fold;
import be.werkbaarheidsfonds.scan.fold.GroupTree;
import be.werkbaarheidsfonds.scan.fold.Placed;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two scans of one company, and every two sets of answers it can give (rule E2): who holds both results can't
 * tell apart what gives the same two. How much that is hangs on what he knows beside them: how many of those
 * who were there both times may have answered otherwise than before.
 */
final class TwoWaves {

    static final String STATISTIC = "workload";

    private final List<People> people;
    private final Wave before;
    private final Wave now;

    /**
     * People who are alike to the attacker.
     *
     * @param before place of their group in the first scan's tree, {@link #ABSENT} when they were not there
     * @param now the same in the second
     */
    record People(int before, int now, int people) {

        static final int ABSENT = -2;

        private boolean stayed() {
            return before != ABSENT && now != ABSENT;
        }
    }

    /** How many of each people have a problem in either scan. */
    static final class World {

        private final int[] before;
        private final int[] now;
        private final int changed;

        private World(int[] before, int[] now, int changed) {
            this.before = before;
            this.now = now;
            this.changed = changed;
        }

        int[] before() {
            return before;
        }

        int[] now() {
            return now;
        }
    }

    TwoWaves(GroupTree treeBefore, GroupTree treeNow, List<People> people, int k) {
        this.people = List.copyOf(people);
        this.before = new Wave(treeBefore, people.stream().map(People::before).toList(), people, k);
        this.now = new Wave(treeNow, people.stream().map(People::now).toList(), people, k);
    }

    /** Place of the last of the people: those who join, leave or move. */
    int last() {
        return people.size() - 1;
    }

    boolean hasLeft() {
        return people.getLast().now() == People.ABSENT;
    }

    Wave before() {
        return before;
    }

    Wave now() {
        return now;
    }

    /**
     * All worlds, by what is published of them.
     *
     * @param mostChanged of those who were there both times
     */
    Map<Output, List<World>> byOutput(int mostChanged) {
        var worlds = new LinkedHashMap<Output, List<World>>();
        for (var first : before.answers()) {
            for (var second : now.answers()) {
                var changed = changed(first, second);
                if (changed <= mostChanged) {
                    worlds.computeIfAbsent(
                                    output(before.published(first), now.published(second)), output -> new ArrayList<>())
                            .add(new World(first, second, changed));
                }
            }
        }
        return worlds;
    }

    /** What can't be told apart from each world in which nobody changed, by who allows for so many changes. */
    Collection<List<World>> whenNobodyChanged(int mostChanged) {
        return byOutput(mostChanged).values().stream()
                .filter(worlds -> worlds.stream().anyMatch(world -> world.changed == 0))
                .toList();
    }

    private int changed(int[] first, int[] second) {
        return IntStream.range(0, people.size())
                .filter(i -> people.get(i).stayed())
                .map(i -> Math.abs(first[i] - second[i]))
                .sum();
    }

    /** Both results, and what the second says beside the first. */
    private static Output output(Published first, Published second) {
        return new Output(
                first.text(), second.text(), WaveComparison.of(first.result(), second.result(), Set.of(STATISTIC)));
    }

    /** What he holds in his hands. */
    record Output(String before, String now, Map<String, Versus> comparison) {}

    private record Published(PublishedResult result, JsonEdition edition, String text) {

        private static Published of(PublishedResult result) {
            var edition = JsonEdition.of(result);
            return new Published(result, edition, edition.text().intern());
        }
    }

    /** One of both scans, with all that can be answered in it. */
    static final class Wave {

        private final Roster roster;
        private final List<Integer> places;
        private final List<int[]> answers;
        private final Map<List<Integer>, Published> results;
        private final int k;

        private Wave(GroupTree tree, List<Integer> groups, List<People> people, int k) {
            this.k = k;
            this.places = IntStream.range(0, groups.size())
                    .filter(i -> groups.get(i) != People.ABSENT)
                    .boxed()
                    .toList();
            this.roster = new Roster(
                    tree,
                    places.stream()
                            .map(i -> new Cell(
                                    groups.get(i), List.of(), people.get(i).people()))
                            .toList());
            this.answers = new ArrayList<>();
            enumerate(0, new int[groups.size()]);
            this.results = answers.stream().collect(Collectors.toMap(Wave::key, this::publish));
        }

        private void enumerate(int cell, int[] counts) {
            if (cell == places.size()) {
                answers.add(counts.clone());
                return;
            }
            for (var count = 0; count <= roster.cells().get(cell).people(); count++) {
                counts[places.get(cell)] = count;
                enumerate(cell + 1, counts);
            }
        }

        private static List<Integer> key(int[] counts) {
            return Arrays.stream(counts).boxed().toList();
        }

        private Published publish(int[] counts) {
            var sheets = new ArrayList<Placed>();
            for (var cell = 0; cell < places.size(); cell++) {
                var of = roster.cells().get(cell);
                var with = counts[places.get(cell)];
                Sheets.many(with, of.group(), STATISTIC).forEach(sheet -> sheets.add(Placed.inGroup(sheet)));
                Sheets.many(of.people() - with, of.group()).forEach(sheet -> sheets.add(Placed.inGroup(sheet)));
            }
            var folded = Fold.of(Sheets.BASIS, roster.tree(), sheets, k);
            return Published.of(Publication.of(Sheets.BASIS, roster.tree(), folded, k));
        }

        List<int[]> answers() {
            return answers;
        }

        private Published published(int[] counts) {
            return Objects.requireNonNull(results.get(key(counts)));
        }

        /** By what the first or second result alone tells. */
        Map<String, List<int[]>> byOutput() {
            return answers.stream()
                    .collect(Collectors.groupingBy(counts -> published(counts).text()));
        }

        /** What he knows of this scan who can't tell these answers apart. */
        Possible possible(Stream<int[]> answers) {
            return new Possible(
                    roster,
                    answers.map(counts -> places.stream()
                                    .mapToInt(place -> counts[place])
                                    .toArray())
                            .toList());
        }

        /** What is claimed of the result these answers give. */
        Claim claim(int[] counts) {
            return new Claim(roster, published(counts).edition().figuresOf(STATISTIC), k);
        }
    }
}
