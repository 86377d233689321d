package be.werkbaarheidsfonds.scan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.fold.Fold;
import be.werkbaarheidsfonds.scan.fold.Folded;
import be.werkbaarheidsfonds.scan.fold.GroupTree;
import be.werkbaarheidsfonds.scan.fold.Placed;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import be.werkbaarheidsfonds.scan.fold.Trees;
import be.werkbaarheidsfonds.scan.fold.WeakerFold;
import be.werkbaarheidsfonds.scan.scoring.Answer;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rule E2: each rule is there for something. Left out, an attack succeeds that fails when it is there. */
class LeftOutRuleTest {

    private static final int K = 10;
    private static final int EVERY_PICK = 20;

    private static List<Sheet> all(List<List<Sheet>> some) {
        return some.stream().flatMap(List::stream).toList();
    }

    private static List<Placed> placed(List<Sheet> sheets) {
        return sheets.stream().map(Placed::inGroup).toList();
    }

    private static GroupTree tree(List<Sheet> sheets) {
        var groups = sheets.stream().mapToInt(Sheet::department).max().orElseThrow() + 1;
        return Trees.flat(IntStream.range(0, groups)
                .mapToObj(group -> (int)
                        sheets.stream().filter(s -> s.department() == group).count())
                .toList());
    }

    /** What an attacker learns of a statistic who knows who could be scored on it. */
    private static Optional<String> learns(
            List<Sheet> sheets, List<Sheet> scored, Folded folded, String statistic, int k, Set<Rule> rules) {
        var tree = tree(sheets);
        var result = new Publication(Sheets.BASIS, tree, folded, k, rules).result();
        var figures = JsonEdition.of(result).figuresOf(statistic);
        return IntStream.range(0, EVERY_PICK)
                .mapToObj(seed -> new Attack(Roster.of(tree, placed(scored)), figures, K, new Random(seed)).learns())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static void assertNeeded(Rule rule, List<Sheet> sheets, List<Sheet> scored, String statistic) {
        var folded = Fold.of(Sheets.BASIS, tree(sheets), placed(sheets), K);
        assertThat(learns(sheets, scored, folded, statistic, K, Rule.allBut(rule)))
                .isPresent();
        assertThat(learns(sheets, scored, folded, statistic, K, Rule.ALL)).isEmpty();
    }

    private static void assertNeeded(Rule rule, List<Sheet> sheets, String statistic) {
        assertNeeded(rule, sheets, sheets, statistic);
    }

    @Test
    void without_the_smallest_block_a_team_is_known() {
        var sheets = all(List.of(
                Sheets.many(3, 0, "workload"), Sheets.many(3, 0), Sheets.many(6, 1, "workload"), Sheets.many(9, 1)));
        var weaker = WeakerFold.withoutSmallest(tree(sheets), placed(sheets));
        assertThat(learns(sheets, sheets, weaker, "workload", 1, Rule.ALL)).isPresent();
        var folded = Fold.of(Sheets.BASIS, tree(sheets), placed(sheets), K);
        assertThat(learns(sheets, sheets, folded, "workload", K, Rule.ALL)).isEmpty();
    }

    @Test
    void without_five_besides_the_largest_it_is_known_but_for_one() {
        var sheets = all(List.of(
                Sheets.many(5, 0, "workload"),
                Sheets.many(4, 0),
                Sheets.many(1, 1),
                Sheets.many(9, 2),
                Sheets.many(9, 2, "workload")));
        var weaker = WeakerFold.withoutBesidesLargest(tree(sheets), placed(sheets), K);
        assertThat(learns(sheets, sheets, weaker, "workload", K, Rule.ALL)).isPresent();
        var folded = Fold.of(Sheets.BASIS, tree(sheets), placed(sheets), K);
        assertThat(learns(sheets, sheets, folded, "workload", K, Rule.ALL)).isEmpty();
    }

    @Test
    void without_end_coding_nobody_is_told() {
        assertNeeded(Rule.END_CODING, Sheets.many(12, 0), "workload");
    }

    @Test
    void without_its_own_n_a_statistic_tells_of_the_few_it_is_about() {
        assertNeeded(Rule.OWN_N, withFewManagers(), withManagers(withFewManagers()), "support");
    }

    @Test
    void without_enough_of_its_own_besides_the_largest_group_that_group_is_known_but_for_one() {
        var sheets = all(List.of(
                Sheets.many(5, 0).stream()
                        .map(s -> Sheets.without(s, "support"))
                        .toList(),
                Sheets.many(1, 0),
                Sheets.many(6, 1),
                Sheets.many(6, 1, "support"),
                Sheets.many(6, 2),
                Sheets.many(6, 2, "support")));
        assertNeeded(Rule.OWN_GROUPS, sheets, withManagers(sheets), "support");
    }

    @Test
    void without_hiding_in_the_whole_family_the_hidden_block_is_found_by_subtraction() {
        assertNeeded(Rule.WHOLE_FAMILY, withFewManagers(), withManagers(withFewManagers()), "support");
    }

    /** Of the first twelve only six have a manager; three of those lack support. */
    private static List<Sheet> withFewManagers() {
        return all(List.of(
                Sheets.many(6, 0).stream()
                        .map(s -> Sheets.without(s, "support"))
                        .toList(),
                Sheets.many(3, 0),
                Sheets.many(3, 0, "support"),
                Sheets.many(10, 1),
                Sheets.many(10, 1, "support")));
    }

    private static List<Sheet> withManagers(List<Sheet> sheets) {
        var first = Sheets.BASIS.firstItemOf(Sheets.BASIS.scale("support"));
        return sheets.stream()
                .filter(sheet -> sheet.answers().get(first) != Answer.DECLINED)
                .toList();
    }

    @Test
    void without_the_total_as_its_blocks_tell_it_an_end_coded_block_is_found_by_subtraction() {
        assertNeeded(
                Rule.TOTAL_AS_ITS_BLOCKS,
                all(List.of(Sheets.many(12, 0), Sheets.many(10, 1), Sheets.many(10, 1, "workload"))),
                "workload");
    }

    @Test
    void without_merging_acute_it_is_told_that_nobody_is() {
        var sheets = all(List.of(
                IntStream.range(0, 20).mapToObj(i -> Sheets.mild(0, "workload")).toList(), Sheets.many(20, 0)));
        assertNeeded(Rule.ACUTE_MERGED, sheets, "workload" + JsonEdition.ACUTE);
    }

    @Test
    void without_saying_more_only_of_exact_shares_a_histogram_tells_what_is_end_coded() {
        assertNeeded(Rule.MORE_ONLY_WHERE_EXACT, Sheets.many(40, 0), "workload");
    }

    @Test
    void without_the_audit_margins_and_groups_together_tell_of_people() {
        assertThat(learnsWithMargins(Rule.allBut(Rule.MARGINS_AUDITED))).isPresent();
        assertThat(learnsWithMargins(Rule.ALL)).isEmpty();
    }

    private static Optional<String> learnsWithMargins(Set<Rule> rules) {
        var learned = new ArrayList<String>();
        var random = new Random(3);
        for (var run = 0; run < 12 && learned.isEmpty(); run++) {
            var company = RandomCompany.of(random, 2);
            if (company.sheets().size() >= K) {
                var folded = Fold.of(Sheets.BASIS, company.tree(), company.sheets(), K);
                var result = new Publication(Sheets.BASIS, company.tree(), folded, K, rules).result();
                var figures = JsonEdition.of(result).figuresOf(RandomCompany.PROBLEM);
                new Attack(company.roster(RandomCompany.PROBLEM), figures, K, random)
                        .learns()
                        .ifPresent(learned::add);
            }
        }
        return learned.stream().findFirst();
    }
}
