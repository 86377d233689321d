package be.werkbaarheidsfonds.scan.disclosure;

import static be.werkbaarheidsfonds.scan.disclosure.Results.between;
import static be.werkbaarheidsfonds.scan.disclosure.Results.exactly;
import static be.werkbaarheidsfonds.scan.disclosure.Results.ofCompany;
import static be.werkbaarheidsfonds.scan.disclosure.Results.rate;
import static be.werkbaarheidsfonds.scan.disclosure.Results.result;
import static be.werkbaarheidsfonds.scan.disclosure.Results.scale;
import static be.werkbaarheidsfonds.scan.disclosure.Results.table;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rule D1: whatever publishes it, a result that tells too much is refused by what it tells alone. */
class DisclosureAuditTest {

    private static final PublishedTable COMPANY =
            table(40, rate(40, exactly(50)), scale("workload", 40, exactly(50), exactly(20)));

    private static void assertSafe(PublishedResult result) {
        assertThatCode(() -> DisclosureAudit.check(result)).doesNotThrowAnyException();
    }

    private static void assertRefused(PublishedResult result, String why) {
        assertThatThrownBy(() -> DisclosureAudit.check(result))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(why);
    }

    /** A table as the company, as a site, and as the category of a margin. */
    private static Stream<PublishedResult> anywhere(PublishedTable table) {
        return Stream.of(
                ofCompany(table),
                result(COMPANY, List.of(), List.of(table), List.of()),
                result(COMPANY, List.of(), List.of(), List.of(new PublishedMargin("Statuut", List.of(table)))));
    }

    private static void assertRefusedAnywhere(PublishedTable table, String why) {
        anywhere(table).forEach(result -> assertRefused(result, why));
    }

    private static PublishedTable workload(int respondents, PublishedShare problematic) {
        return table(respondents, null, scale("workload", respondents, problematic, null));
    }

    @Test
    void a_table_or_a_figure_in_it_is_of_at_least_k() {
        anywhere(workload(10, exactly(50))).forEach(DisclosureAuditTest::assertSafe);
        assertRefusedAnywhere(table(9, null), "a table of fewer than k");
        assertRefusedAnywhere(table(12, null, scale("workload", 9, exactly(56), null)), "a figure of fewer than k");
        assertRefusedAnywhere(table(12, rate(9, exactly(56))), "a figure of fewer than k");
    }

    @Test
    void a_block_of_fewer_than_k_is_refused_and_so_is_a_figure_in_it() {
        assertSafe(result(COMPANY, List.of(block(10, 10), block(30, 30)), List.of(), List.of()));
        assertRefused(
                result(COMPANY, List.of(block(9, 10), block(30, 30)), List.of(), List.of()), "a table of fewer than k");
        assertRefused(
                result(COMPANY, List.of(block(10, 9), block(30, 30)), List.of(), List.of()),
                "a figure of fewer than k");
    }

    private static PublishedTable block(int respondents, int scored) {
        var half = Math.round(100f * Math.ceilDiv(scored, 2) / scored);
        return table(respondents, null, scale("workload", scored, exactly(half), null));
    }

    @Test
    void shares_of_few_and_of_nearly_everyone_are_refused_unless_coded() {
        for (var coded : List.of(between(0, 10), between(90, 100), exactly(15), exactly(85))) {
            anywhere(workload(20, coded)).forEach(DisclosureAuditTest::assertSafe);
            anywhere(table(20, rate(20, coded))).forEach(DisclosureAuditTest::assertSafe);
        }
        ofBoth(exactly(0)).forEach(table -> assertRefusedAnywhere(table, "how few"));
        ofBoth(between(0, 5)).forEach(table -> assertRefusedAnywhere(table, "how few"));
        ofBoth(exactly(10)).forEach(table -> assertRefusedAnywhere(table, "not coded"));
        ofBoth(between(5, 10)).forEach(table -> assertRefusedAnywhere(table, "not coded"));
        ofBoth(exactly(90)).forEach(table -> assertRefusedAnywhere(table, "not coded"));
        ofBoth(between(90, 95)).forEach(table -> assertRefusedAnywhere(table, "not coded"));
        ofBoth(between(95, 100)).forEach(table -> assertRefusedAnywhere(table, "nearly everyone"));
    }

    private static Stream<PublishedTable> ofBoth(PublishedShare share) {
        return Stream.of(workload(20, share), table(20, rate(20, share)));
    }

    /** 6 of 20 and a share that is coded at the bottom or the top, 0–2 or 18–20 of 20. */
    @Test
    void a_total_narrows_no_coded_share_from_below_or_above() {
        for (Function<PublishedShare, PublishedTable> of : List.<Function<PublishedShare, PublishedTable>>of(
                share -> workload(20, share), share -> table(20, rate(20, share)))) {
            var few = List.of(of.apply(exactly(30)), of.apply(between(0, 10)));
            var most = List.of(of.apply(exactly(30)), of.apply(between(90, 100)));
            assertSafe(result(total(of, between(15, 20)), few, List.of(), List.of()));
            assertSafe(result(total(of, between(60, 65)), most, List.of(), List.of()));
            for (var narrower : List.of(between(15, 18), between(18, 20), exactly(15), exactly(20))) {
                assertRefused(result(total(of, narrower), few, List.of(), List.of()), "subtraction");
            }
            for (var narrower : List.of(between(60, 63), between(62, 65), exactly(60), exactly(65))) {
                assertRefused(result(total(of, narrower), most, List.of(), List.of()), "subtraction");
            }
        }
    }

    private static PublishedTable total(Function<PublishedShare, PublishedTable> of, PublishedShare share) {
        var block = of.apply(share);
        return block.rate() == null ? workload(40, share) : table(40, rate(40, share));
    }

    @Test
    void a_total_of_exact_shares_may_be_exact() {
        assertSafe(result(
                workload(40, exactly(40)),
                List.of(workload(20, exactly(30)), workload(20, exactly(50))),
                List.of(),
                List.of()));
    }

    @Test
    void few_who_are_acute_or_few_who_are_not_are_refused() {
        anywhere(acute(exactly(40), exactly(15))).forEach(DisclosureAuditTest::assertSafe);
        anywhere(acute(exactly(30), exactly(15))).forEach(DisclosureAuditTest::assertSafe);
        assertRefusedAnywhere(acute(exactly(40), exactly(10)), "few acute people");
        assertRefusedAnywhere(acute(exactly(40), exactly(0)), "few acute people");
        assertRefusedAnywhere(acute(exactly(40), exactly(30)), "few people who are not acute");
        assertRefusedAnywhere(acute(exactly(40), exactly(40)), "few people who are not acute");
        assertRefused(
                result(
                        COMPANY,
                        List.of(acute(exactly(40), exactly(10)), acute(exactly(60), exactly(30))),
                        List.of(),
                        List.of()),
                "few acute people");
    }

    private static PublishedTable acute(PublishedShare problematic, PublishedShare acute) {
        return table(20, null, scale("workload", 20, problematic, acute));
    }
}
