package be.werkbaarheidsfonds.scan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkbaarheidsfonds.scan.fold.Fold;
import be.werkbaarheidsfonds.scan.fold.Placed;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import be.werkbaarheidsfonds.scan.fold.Trees;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules A5, C2 and D1, on what is published. */
class PublicationTest {

    private static final int K = 10;

    @SafeVarargs
    private static PublishedResult publish(int departments, List<Sheet>... sheets) {
        var all = new ArrayList<Sheet>();
        for (var some : sheets) {
            all.addAll(some);
        }
        var tree = Trees.flat(Collections.nCopies(departments, 60));
        var placed = all.stream().map(Placed::inGroup).toList();
        return Publication.of(Sheets.BASIS, tree, Fold.of(Sheets.BASIS, tree, placed, K), K);
    }

    private static PublishedScale scale(PublishedTable table, String code) {
        return table.scales().stream()
                .filter(scale -> scale.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static PublishedShare problems(PublishedTable table, String code) {
        return Objects.requireNonNull(scale(table, code).problematic());
    }

    private static PublishedRate rate(PublishedTable table) {
        return Objects.requireNonNull(table.rate());
    }

    @Test
    void a_share_is_a_whole_percentage() {
        var result = publish(1, Sheets.many(14, 0, "workload"), Sheets.many(26, 0));
        assertThat(problems(result.company(), "workload")).isEqualTo(new PublishedShare(35, 35));
        assertThat(problems(result.company(), "workload").text()).isEqualTo("35 %");
    }

    @Test
    void few_people_are_never_told_apart_from_nobody() {
        var nobody = publish(1, Sheets.many(12, 0));
        var two = publish(1, Sheets.many(2, 0, "workload"), Sheets.many(10, 0));
        var three = publish(1, Sheets.many(3, 0, "workload"), Sheets.many(9, 0));
        assertThat(problems(two.company(), "workload")).isEqualTo(problems(nobody.company(), "workload"));
        assertThat(problems(two.company(), "workload").text()).isEqualTo("hoogstens 17 %");
        assertThat(problems(three.company(), "workload").text()).isEqualTo("25 %");
    }

    @Test
    void nearly_everyone_is_never_told_apart_from_everyone() {
        var everyone = publish(1, Sheets.many(40, 0, "workload"));
        var nearly = publish(1, Sheets.many(36, 0, "workload"), Sheets.many(4, 0));
        assertThat(nearly.company()).isEqualTo(everyone.company());
        assertThat(problems(nearly.company(), "workload").text()).isEqualTo("minstens 90 %");
    }

    @Test
    void at_most_ten_percent_is_all_that_is_told_of_a_small_share() {
        var result = publish(1, Sheets.many(5, 0, "workload"), Sheets.many(45, 0));
        assertThat(problems(result.company(), "workload").text()).isEqualTo("hoogstens 10 %");
    }

    @Test
    void the_total_can_not_reveal_by_subtraction_what_a_block_hides() {
        var result = publish(
                2,
                Sheets.many(6, 0, "workload"),
                Sheets.many(14, 0),
                Sheets.many(1, 1, "workload"),
                Sheets.many(19, 1));
        assertThat(problems(result.blocks().get(0), "workload").text()).isEqualTo("30 %");
        assertThat(problems(result.blocks().get(1), "workload").text()).isEqualTo("hoogstens 10 %");
        // 6 and nobody, one or two: 6 to 8 of 40
        assertThat(problems(result.company(), "workload")).isEqualTo(new PublishedShare(15, 20));
        assertThat(problems(result.company(), "workload").text()).isEqualTo("tussen 15 en 20 %");
    }

    @Test
    void a_statistic_of_fewer_than_k_is_shown_for_the_company_only() {
        var noManager = Sheets.many(3, 0).stream()
                .map(sheet -> Sheets.without(sheet, "support"))
                .toList();
        var result = publish(2, noManager, Sheets.many(8, 0, "support"), Sheets.many(20, 1, "support"));
        assertThat(result.blocks()).hasSize(2);
        assertThat(result.blocks()).allSatisfy(block -> {
            assertThat(scale(block, "support").problematic()).isNull();
            assertThat(scale(block, "support").respondents()).isNull();
            assertThat(scale(block, "workload").problematic()).isNotNull();
        });
        assertThat(problems(result.company(), "support").text()).isEqualTo("minstens 90 %");
        assertThat(scale(result.company(), "support").respondents()).isEqualTo(28);
    }

    @Test
    void a_figure_hidden_everywhere_when_even_the_company_has_fewer_than_k() {
        var open = Sheets.many(5, 0).stream()
                .map(s -> Sheets.without(s, "balance"))
                .toList();
        var result = publish(1, open, Sheets.many(8, 0));
        assertThat(result.company().rate()).isNull();
        assertThat(scale(result.company(), "balance").problematic()).isNull();
        assertThat(scale(result.company(), "workload").problematic()).isNotNull();
    }

    @Test
    void few_acute_people_stay_inside_problematic() {
        var mild = new ArrayList<Sheet>();
        for (var i = 0; i < 20; i++) {
            mild.add(Sheets.mild(0, "workload"));
        }
        var two = publish(1, mild, Sheets.many(2, 0, "workload"), Sheets.many(18, 0));
        assertThat(scale(two.company(), "workload").acute()).isNull();
        assertThat(problems(two.company(), "workload").text()).isEqualTo("55 %");
        var ten = publish(1, mild, Sheets.many(10, 0, "workload"), Sheets.many(10, 0));
        assertThat(Objects.requireNonNull(scale(ten.company(), "workload").acute())
                        .text())
                .isEqualTo("25 %");
    }

    @Test
    void the_rate_stands_between_a_stricter_and_a_looser_one() {
        var rate = rate(
                publish(1, Sheets.many(20, 0), Sheets.many(20, 0, "learning")).company());
        assertThat(rate.share().text()).isEqualTo("50 %");
        assertThat(Objects.requireNonNull(rate.stricter()).to()).isLessThanOrEqualTo(50);
        assertThat(Objects.requireNonNull(rate.looser()).from()).isGreaterThanOrEqualTo(50);
        assertThat(rate.bounds()).isNull();
    }

    @Test
    void below_thirty_there_is_one_rate_only() {
        var rate = rate(
                publish(1, Sheets.many(10, 0), Sheets.many(10, 0, "learning")).company());
        assertThat(rate.stricter()).isNull();
        assertThat(rate.looser()).isNull();
    }

    @Test
    void bounds_are_shown_when_more_than_one_in_twenty_is_incomplete() {
        var incomplete = Sheets.many(10, 0).stream()
                .map(sheet -> Sheets.without(sheet, "balance"))
                .toList();
        var rate = rate(publish(1, Sheets.many(20, 0), Sheets.many(20, 0, "learning"), incomplete)
                .company());
        assertThat(rate.respondents()).isEqualTo(40);
        assertThat(Objects.requireNonNull(rate.bounds())).isEqualTo(new PublishedShare(40, 60));
    }

    @Test
    void one_block_is_published_as_the_company() {
        assertThat(publish(2, Sheets.many(12, 0), Sheets.many(3, 1)).blocks()).isEmpty();
    }

    @Test
    void the_audit_lets_everything_through_that_is_published_of_any_company() {
        var random = new Random(20_261_123);
        for (var run = 0; run < 300; run++) {
            var departments = 1 + random.nextInt(8);
            var howMany = K + random.nextInt(run % 50 == 0 ? 1_500 : 120);
            var badness = random.nextDouble();
            var sheets = Stream.generate(() -> Sheets.random(random, departments, badness))
                    .limit(howMany)
                    .toList();
            var result = publish(departments, sheets);
            assertThat(result.company().respondents()).isEqualTo(howMany);
        }
    }

    @Test
    void the_audit_refuses_a_total_that_reveals_a_block() {
        var safe = publish(
                2,
                Sheets.many(6, 0, "workload"),
                Sheets.many(14, 0),
                Sheets.many(1, 1, "workload"),
                Sheets.many(19, 1));
        assertRefused(withCompany(safe, "workload", new PublishedShare(18, 18)), "subtraction");
    }

    @Test
    void the_audit_refuses_an_end_that_is_not_coded() {
        var safe = publish(1, Sheets.many(12, 0), Sheets.many(8, 0, "workload"));
        assertRefused(withCompany(safe, "workload", new PublishedShare(0, 0)), "share");
        assertRefused(withCompany(safe, "workload", new PublishedShare(10, 10)), "end");
        assertRefused(withCompany(safe, "workload", new PublishedShare(95, 95)), "nearly everyone");
        assertRefused(withCompany(safe, "workload", new PublishedShare(100, 100)), "nearly everyone");
    }

    @Test
    void the_audit_refuses_few_acute_people() {
        var safe = publish(1, Sheets.many(12, 0), Sheets.many(8, 0, "workload"));
        var scales = safe.company().scales().stream()
                .map(s -> new PublishedScale(
                        s.code(),
                        s.kind(),
                        s.label(),
                        s.respondents(),
                        s.problematic(),
                        new PublishedShare(5, 5),
                        null,
                        null,
                        null))
                .toList();
        assertRefused(withScales(safe, scales), "acute");
    }

    @Test
    void the_audit_refuses_a_table_of_fewer_than_k() {
        var safe = publish(1, Sheets.many(12, 0));
        var company = safe.company();
        var small = new PublishedTable(company.departments(), 60, 9, null, company.scales());
        assertRefused(
                new PublishedResult(safe.instrument(), K, small, List.of(), List.of(), List.of(), List.of(), false),
                "fewer than k");
    }

    private static void assertRefused(PublishedResult result, String why) {
        assertThatThrownBy(() -> DisclosureAudit.check(result))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(why);
    }

    private static PublishedResult withCompany(PublishedResult result, String code, PublishedShare share) {
        return withScales(
                result,
                result.company().scales().stream()
                        .map(s -> s.code().equals(code)
                                ? new PublishedScale(
                                        s.code(), s.kind(), s.label(), s.respondents(), share, null, null, null, null)
                                : s)
                        .toList());
    }

    private static PublishedResult withScales(PublishedResult result, List<PublishedScale> scales) {
        var company = result.company();
        var table = new PublishedTable(
                company.departments(), company.headcount(), company.respondents(), company.rate(), scales);
        return new PublishedResult(
                result.instrument(), result.k(), table, result.blocks(), List.of(), List.of(), List.of(), false);
    }
}
