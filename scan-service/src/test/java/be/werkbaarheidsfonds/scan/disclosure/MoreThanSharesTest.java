package be.werkbaarheidsfonds.scan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.disclosure.PublishedDistribution.Bin;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTogether.Band;
import be.werkbaarheidsfonds.scan.fold.Fold;
import be.werkbaarheidsfonds.scan.fold.Group;
import be.werkbaarheidsfonds.scan.fold.GroupTree;
import be.werkbaarheidsfonds.scan.fold.Margin;
import be.werkbaarheidsfonds.scan.fold.Placed;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import be.werkbaarheidsfonds.scan.fold.Trees;
import be.werkbaarheidsfonds.scan.fold.Trees.Part;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules C3, D1 and D3: distributions, comparisons, larger groups, what goes together. */
class MoreThanSharesTest {

    private static final int K = 10;

    @SafeVarargs
    private static PublishedResult publish(GroupTree tree, List<Sheet>... sheets) {
        var placed = new ArrayList<Placed>();
        for (var some : sheets) {
            some.forEach(sheet -> placed.add(Placed.inGroup(sheet)));
        }
        return Publication.of(Sheets.BASIS, tree, Fold.of(Sheets.BASIS, tree, placed, K), K);
    }

    private static GroupTree departments(int... headcounts) {
        return Trees.flat(Arrays.stream(headcounts).boxed().toList());
    }

    private static PublishedScale scale(PublishedTable table, String code) {
        return table.scales().stream()
                .filter(scale -> scale.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Sheet> mild(int howMany, int department) {
        return Stream.generate(() -> Sheets.mild(department, "workload"))
                .limit(howMany)
                .toList();
    }

    @Test
    void below_thirty_there_is_no_distribution_and_from_thirty_there_is() {
        var small = publish(departments(40), Sheets.many(15, 0, "workload"), Sheets.many(14, 0));
        assertThat(scale(small.company(), "workload").distribution()).isNull();
        var large = publish(departments(40), Sheets.many(15, 0, "workload"), Sheets.many(15, 0));
        var distribution =
                Objects.requireNonNull(scale(large.company(), "workload").distribution());
        assertThat(distribution.histogram().stream().mapToInt(bin -> bin.share().from()))
                .containsExactly(50, 50);
        // an end-coded share has none: its bins would tell
        assertThat(scale(large.company(), "learning").distribution()).isNull();
    }

    @Test
    void a_bin_is_never_few_people() {
        var random = new Random(5);
        for (var run = 0; run < 60; run++) {
            var badness = random.nextDouble();
            var sheets = Stream.generate(() -> Sheets.random(random, 2, badness))
                    .limit(150)
                    .toList();
            publish(departments(80, 80), sheets).company().scales().stream()
                    .map(PublishedScale::distribution)
                    .filter(Objects::nonNull)
                    .flatMap(distribution -> distribution.histogram().stream())
                    .map(Bin::share)
                    .forEach(share -> assertThat(share.from()).isBetween(10, 90));
        }
    }

    @Test
    void mean_and_deviation_are_of_the_grid_out_of_hundred() {
        // 9 of 12 points for ten, 8 for ten, 3 for ten
        var result = publish(departments(40), Sheets.many(10, 0, "workload"), mild(10, 0), Sheets.many(10, 0));
        var distribution =
                Objects.requireNonNull(scale(result.company(), "workload").distribution());
        assertThat(distribution.mean()).isEqualTo(56);
        assertThat(distribution.deviation()).isEqualTo(22);
        assertThat(distribution.histogram()).hasSize(3);
    }

    @Test
    void a_deviation_needs_the_acute_share_to_be_told() {
        var result = publish(departments(40), mild(20, 0), Sheets.many(20, 0));
        assertThat(scale(result.company(), "workload").acute()).isNull();
        assertThat(Objects.requireNonNull(scale(result.company(), "workload").distribution())
                        .deviation())
                .isNull();
    }

    @Test
    void a_department_is_compared_with_the_rest_where_all_are_exact() {
        var result = publish(
                departments(30, 60),
                Sheets.many(24, 0, "workload"),
                Sheets.many(6, 0),
                Sheets.many(12, 1, "workload"),
                Sheets.many(40, 1));
        assertThat(result.blocks())
                .extracting(block -> scale(block, "workload").versus())
                .containsExactly(Versus.HIGHER, Versus.LOWER);
        assertThat(scale(result.blocks().getFirst(), "learning").versus()).isNull();
        assertThat(scale(result.company(), "workload").versus()).isNull();
    }

    @Test
    void below_half_everything_is_indicative_and_nothing_is_compared() {
        var result = publish(
                departments(100, 60),
                Sheets.many(24, 0, "workload"),
                Sheets.many(6, 0),
                Sheets.many(12, 1, "workload"),
                Sheets.many(30, 1));
        assertThat(result.indicative()).isTrue();
        assertThat(scale(result.blocks().getFirst(), "workload").versus()).isNull();
        assertThat(publish(departments(80), Sheets.many(40, 0)).indicative()).isFalse();
        assertThat(publish(departments(81), Sheets.many(40, 0)).indicative()).isTrue();
    }

    @Test
    void a_site_tells_what_its_departments_tell_together() {
        var tree = Trees.of(List.of(Part.of("Gent", Part.team("A", 20), Part.team("B", 20)), Part.team("Brugge", 20)));
        var result = publish(
                tree,
                Sheets.many(6, 1, "workload"),
                Sheets.many(14, 1),
                Sheets.many(1, 2, "workload"),
                Sheets.many(19, 2),
                Sheets.many(20, 3));
        assertThat(result.larger()).hasSize(1);
        var site = result.larger().getFirst();
        assertThat(site.departments()).containsExactly("Gent");
        assertThat(site.respondents()).isEqualTo(40);
        assertThat(scale(site, "workload").problematic()).isEqualTo(new PublishedShare(15, 20));
        assertThat(Objects.requireNonNull(site.rate()).respondents()).isEqualTo(40);
        assertThat(result.company().departments()).containsExactly("Gent", "Brugge");
    }

    @Test
    void what_goes_with_a_risk_is_told_from_a_hundred_sheets_on() {
        var result = publish(
                departments(140),
                Sheets.many(30, 0, "workload", "work-stress"),
                Sheets.many(20, 0, "workload"),
                Sheets.many(15, 0, "work-stress"),
                Sheets.many(55, 0));
        assertThat(result.together())
                .contains(new PublishedTogether(
                        "workload",
                        "work-stress",
                        List.of(
                                new PublishedTogether.InBand(Band.NONE, 70, new PublishedShare(21, 21)),
                                new PublishedTogether.InBand(Band.ANY_PROBLEM, 50, new PublishedShare(60, 60)))));
        assertThat(result.together()).extracting(PublishedTogether::outcome).containsOnly("work-stress", "workable");
        assertThat(publish(departments(140), Sheets.many(40, 0, "workload", "work-stress"), Sheets.many(59, 0))
                        .together())
                .isEmpty();
    }

    @Test
    void what_goes_together_is_not_told_when_one_who_is_missing_would_be() {
        var sheets = new ArrayList<Sheet>();
        sheets.addAll(Sheets.many(30, 0, "support", "work-stress"));
        sheets.addAll(Sheets.many(20, 0, "support"));
        sheets.addAll(Sheets.many(15, 0, "work-stress"));
        sheets.addAll(Sheets.many(55, 0));
        assertThat(publish(departments(140), sheets).together())
                .anyMatch(table -> table.risk().equals("support"));
        // who has no manager: her stress would be the total less the table
        sheets.add(Sheets.without(Sheets.withProblems(0, "work-stress"), "support"));
        assertThat(publish(departments(140), sheets).together())
                .noneMatch(table -> table.risk().equals("support"));
    }

    @Test
    void two_waves_are_compared_on_the_scales_that_are_the_same() {
        var tree = departments(60);
        var before = publish(tree, Sheets.many(40, 0, "workload", "learning"), Sheets.many(10, 0));
        var now = publish(tree, Sheets.many(12, 0, "workload", "learning"), Sheets.many(38, 0));
        assertThat(WaveComparison.of(before, now, Set.of("workload"))).isEqualTo(Map.of("workload", Versus.LOWER));
        assertThat(WaveComparison.of(
                        now, before, Set.of("workload", "work-stress", "motivation", "learning", "balance")))
                .containsEntry("rate", Versus.LOWER)
                .containsEntry("learning", Versus.HIGHER)
                .doesNotContainKey("balance");
        var few = publish(departments(200), Sheets.many(12, 0, "workload"), Sheets.many(38, 0));
        assertThat(WaveComparison.of(before, few, Set.of("workload"))).isEmpty();
    }

    @Test
    void margins_tell_their_shares_beside_the_blocks() {
        var groups = List.of(new Group("A", Group.COMPANY, 60), new Group("B", Group.COMPANY, 60));
        var margin = new Margin(
                "Statuut", List.of(new Margin.Category("arbeider", 60), new Margin.Category("bediende", 60)));
        var tree = new GroupTree(120, groups, List.of(margin));
        var placed = new ArrayList<Placed>();
        for (var i = 0; i < 120; i++) {
            var problem = i % 3 == 0;
            placed.add(new Placed(
                    i % 2,
                    List.of(i / 2 % 2),
                    problem ? Sheets.withProblems(i % 2, "workload") : Sheets.withProblems(i % 2)));
        }
        var result = Publication.of(Sheets.BASIS, tree, Fold.of(Sheets.BASIS, tree, placed, K), K);
        var categories = result.margins().getFirst().categories();
        assertThat(categories)
                .extracting(PublishedTable::departments)
                .containsExactly(List.of("arbeider"), List.of("bediende"));
        assertThat(categories).allSatisfy(table -> {
            assertThat(table.respondents()).isEqualTo(60);
            assertThat(table.headcount()).isEqualTo(60);
            assertThat(Objects.requireNonNull(table.rate()).share()).isEqualTo(new PublishedShare(90, 100));
            assertThat(scale(table, "workload").problematic()).isEqualTo(new PublishedShare(33, 33));
            assertThat(scale(table, "workload").distribution()).isNull();
        });
    }
}
