package be.werkbaarheidsfonds.scan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.disclosure.Roster.Cell;
import be.werkbaarheidsfonds.scan.fold.Group;
import be.werkbaarheidsfonds.scan.fold.GroupTree;
import be.werkbaarheidsfonds.scan.fold.Margin;
import be.werkbaarheidsfonds.scan.fold.Trees;
import be.werkbaarheidsfonds.scan.fold.Trees.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules E1, E2 and E4: all answers of small companies, the ones that are easiest to see through. */
class EnumerationAttackTest {

    private static final int K = 5;
    private static final List<List<String>> WITH_OR_WITHOUT = List.of(List.of(), List.of("workload"));
    private static final List<List<String>> TWO_INDICATORS =
            List.of(List.of(), List.of("balance"), List.of("learning"), List.of("balance", "learning"));

    private static List<Integer> sizes(String text) {
        return List.of(text.split(" ")).stream().map(Integer::valueOf).toList();
    }

    private static Enumeration flat(String sizes, List<List<String>> kinds) {
        var tree = Trees.flat(sizes(sizes));
        var cells = IntStream.range(0, tree.groups().size())
                .mapToObj(i -> new Cell(i, List.of(), sizes(sizes).get(i)))
                .toList();
        return new Enumeration(tree, cells, kinds, K);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "7", "5 5", "9 8", "3 3 5", "7 1 6", "1 1 1 1 1 6", "5 6 7", "20 6"})
    void departments_side_by_side_tell_of_nobody(String sizes) {
        var all = flat(sizes, WITH_OR_WITHOUT);
        assertThat(all.learns("workload", Set.of(1))).as(all.size()).isEmpty();
    }

    @Test
    void nor_do_sites_with_departments() {
        var tree = Trees.of(List.of(
                Part.of("Gent", Part.team("A", 5), Part.team("B", 5)),
                Part.of("Brugge", Part.team("C", 2), Part.team("D", 4))));
        var cells = List.of(
                new Cell(1, List.of(), 5),
                new Cell(2, List.of(), 5),
                new Cell(4, List.of(), 2),
                new Cell(5, List.of(), 4));
        var all = new Enumeration(tree, cells, WITH_OR_WITHOUT, K);
        assertThat(all.learns("workload", Set.of(1))).as(all.size()).isEmpty();
    }

    @Test
    void nor_do_indicators_and_the_rate_put_together() {
        var all = flat("5 5", TWO_INDICATORS);
        assertThat(all.learns("balance", Set.of(1, 3))).as(all.size()).isEmpty();
        assertThat(all.learns("learning", Set.of(2, 3))).as(all.size()).isEmpty();
        assertThat(all.learns(JsonEdition.RATE, Set.of(0))).as(all.size()).isEmpty();
    }

    @Test
    @EnabledIfSystemProperty(named = "attack.long", matches = "true")
    void nor_in_larger_companies() {
        var all = flat("6 7", TWO_INDICATORS);
        assertThat(all.learns("balance", Set.of(1, 3))).as(all.size()).isEmpty();
        assertThat(all.learns(JsonEdition.RATE, Set.of(0))).as(all.size()).isEmpty();
    }

    /** Two groups by two statuses: people per group and status. */
    @ParameterizedTest
    @ValueSource(strings = {"3 3 3 3", "5 5 5 5", "6 1 1 6", "5 0 0 5", "8 2 3 7", "4 4 6 2"})
    void nor_does_a_margin_beside_the_departments(String sizes) {
        var people = sizes(sizes);
        var groups = List.of(
                new Group("A", Group.COMPANY, people.get(0) + people.get(1)),
                new Group("B", Group.COMPANY, people.get(2) + people.get(3)));
        var margin = new Margin(
                "Statuut",
                List.of(
                        new Margin.Category("arbeider", people.get(0) + people.get(2)),
                        new Margin.Category("bediende", people.get(1) + people.get(3))));
        var cells = new ArrayList<Cell>();
        for (var i = 0; i < people.size(); i++) {
            if (people.get(i) > 0) {
                cells.add(new Cell(i / 2, List.of(i % 2), people.get(i)));
            }
        }
        var tree = new GroupTree(people.stream().mapToInt(Integer::intValue).sum(), groups, List.of(margin));
        var all = new Enumeration(tree, cells, WITH_OR_WITHOUT, K);
        assertThat(all.learns("workload", Set.of(1))).as(all.size()).isEmpty();
    }
}
