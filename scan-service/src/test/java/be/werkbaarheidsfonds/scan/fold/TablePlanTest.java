package be.werkbaarheidsfonds.scan.fold;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.fold.Trees.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rule C2 in a tree: joined from the leaves up, each with its smallest sibling. */
class TablePlanTest {

    private static final int K = 10;

    private static List<String> blocks(GroupTree tree) {
        return TablePlan.onHeadcounts(tree, K).blocks().stream()
                .map(block -> names(tree, List.of(block)))
                .toList();
    }

    private static List<String> larger(GroupTree tree) {
        var plan = TablePlan.onHeadcounts(tree, K);
        return plan.larger().stream()
                .map(table -> names(
                        tree, table.blocks().stream().map(plan.blocks()::get).toList()))
                .toList();
    }

    private static String names(GroupTree tree, List<Block> blocks) {
        return String.join(
                " + ",
                tree.names(blocks.stream()
                        .flatMap(block -> block.leaves().stream())
                        .map(Leaf::department)
                        .toList()));
    }

    @Test
    void a_team_joins_the_smallest_team_of_its_own_department_first() {
        var tree = Trees.of(List.of(
                Part.of("Gent", Part.team("A", 7), Part.team("B", 30), Part.team("C", 20)),
                Part.of("Brugge", Part.team("D", 12))));
        assertThat(blocks(tree)).containsExactly("A + C", "B", "Brugge");
        assertThat(larger(tree)).containsExactly("Gent");
    }

    @Test
    void a_site_too_small_joins_the_smallest_block_of_the_smallest_other_site() {
        var tree = Trees.of(List.of(
                Part.team("Depot", 6),
                Part.of("Gent", Part.team("A", 15), Part.team("B", 30)),
                Part.of("Brugge", Part.team("C", 40), Part.team("D", 40))));
        assertThat(blocks(tree)).containsExactly("Depot + A", "B", "C", "D");
        // Gent by itself would give the depot away
        assertThat(larger(tree)).containsExactly("Depot + Gent", "Brugge");
    }

    @Test
    void a_whole_site_counts_as_the_largest_hidden_member() {
        // no team has more than 3, but Gent is 9 of the 12
        var tree = Trees.of(List.of(
                Part.of("Gent", Part.team("A", 3), Part.team("B", 3), Part.team("C", 3)),
                Part.team("Depot", 3),
                Part.team("Brugge", 20)));
        assertThat(blocks(tree)).containsExactly("Gent + Depot + Brugge");
    }

    @Test
    void who_is_in_a_department_but_in_no_team_is_a_sibling_of_its_teams() {
        var tree = Trees.of(List.of(
                new Part("Gent", 6, List.of(Part.team("A", 12), Part.team("B", 30))), Part.team("Brugge", 20)));
        assertThat(blocks(tree)).containsExactly("A + Gent, overige", "B", "Brugge");
    }

    @Test
    void the_tables_of_any_tree_differ_by_nobody_or_at_least_k() {
        var random = new Random(20_261_126);
        for (var run = 0; run < 500; run++) {
            var tree = random(random);
            var leaves = leaves(tree, random);
            if (leaves.stream().mapToInt(Leaf::respondents).sum() >= K) {
                check(tree, leaves, TablePlan.of(tree, leaves, K));
            }
        }
    }

    /** Up to three levels, a few groups each, some with people of their own. */
    static GroupTree random(Random random) {
        return Trees.of(IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> part("S" + i, random, 2))
                .toList());
    }

    private static Part part(String name, Random random, int depth) {
        var parts = depth == 0 || random.nextInt(3) == 0
                ? List.<Part>of()
                : IntStream.rangeClosed(0, random.nextInt(4))
                        .mapToObj(i -> part(name + i, random, depth - 1))
                        .toList();
        return new Part(name, parts.isEmpty() || random.nextInt(4) == 0 ? 1 + random.nextInt(25) : 0, parts);
    }

    static List<Leaf> leaves(GroupTree tree, Random random) {
        return IntStream.range(Group.COMPANY, tree.groups().size())
                .mapToObj(group -> new Leaf(
                        group,
                        tree.ownHeadcount(group),
                        tree.ownHeadcount(group) == 0 ? 0 : random.nextInt(tree.ownHeadcount(group) + 1)))
                .filter(leaf -> leaf.headcount() > 0)
                .toList();
    }

    private static void check(GroupTree tree, List<Leaf> leaves, TablePlan plan) {
        assertThat(plan.blocks().stream().flatMap(block -> block.leaves().stream()))
                .containsExactlyInAnyOrderElementsOf(leaves);
        assertThat(plan.blocks())
                .allSatisfy(block -> assertThat(block.respondents()).isGreaterThanOrEqualTo(K));
        if (plan.blocks().size() > 1) {
            plan.blocks().forEach(block -> checkHidden(tree, block));
        }
        for (var one : tables(plan)) {
            for (var other : tables(plan)) {
                var difference = new HashSet<>(one);
                difference.removeAll(other);
                var people = difference.stream().mapToInt(Leaf::respondents).sum();
                assertThat(people).matches(n -> n == 0 || n >= K);
            }
        }
    }

    /** Who is in a block besides the people of any declared group, is nobody or at least five. */
    private static void checkHidden(GroupTree tree, Block block) {
        for (var group = 0; group < tree.groups().size(); group++) {
            var under = tree.under(group);
            var besides = block.leaves().stream()
                    .filter(leaf -> !under.contains(leaf.department()))
                    .mapToInt(Leaf::respondents)
                    .sum();
            assertThat(besides).matches(n -> n == 0 || n == block.respondents() || n >= 5, "nobody or five");
        }
    }

    private static List<Set<Leaf>> tables(TablePlan plan) {
        var tables = new ArrayList<Set<Leaf>>();
        plan.blocks().forEach(block -> tables.add(new HashSet<>(block.leaves())));
        plan.larger().forEach(table -> {
            var leaves = new HashSet<Leaf>();
            table.blocks()
                    .forEach(block -> leaves.addAll(plan.blocks().get(block).leaves()));
            tables.add(leaves);
        });
        return tables;
    }
}
