package be.werkbaarheidsfonds.scan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkbaarheidsfonds.scan.fold.Fold;
import be.werkbaarheidsfonds.scan.fold.Placed;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import be.werkbaarheidsfonds.scan.fold.Trees;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rule D1, the last fallback: what the audit refuses is hidden in every table, and the scan can be closed. */
class WithholdingTest {

    private static final int K = 10;
    private static final PublishedShare TWO_OF_110 = new PublishedShare(2, 2);

    private static PublishedResult safe() {
        var sheets = new ArrayList<Sheet>();
        sheets.addAll(Sheets.many(20, 0, "workload", "work-stress"));
        sheets.addAll(Sheets.many(15, 0, "workload"));
        sheets.addAll(Sheets.many(15, 0));
        sheets.addAll(Sheets.many(15, 1, "work-stress", "workload"));
        sheets.addAll(Sheets.many(10, 1, "work-stress"));
        sheets.addAll(Sheets.many(35, 1));
        var tree = Trees.flat(List.of(70, 70));
        var placed = sheets.stream().map(Placed::inGroup).toList();
        return Publication.of(Sheets.BASIS, tree, Fold.of(Sheets.BASIS, tree, placed, K), K);
    }

    private static Stream<PublishedTable> tables(PublishedResult result) {
        return Stream.concat(Stream.of(result.company()), result.blocks().stream());
    }

    private static PublishedScale scale(PublishedTable table, String code) {
        return table.scales().stream()
                .filter(scale -> scale.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The same, with a share of the company the audit refuses. */
    private static PublishedResult telling(PublishedResult result, String code) {
        var scales = result.company().scales().stream()
                .map(s -> s.code().equals(code)
                        ? new PublishedScale(
                                code, s.kind(), s.label(), s.respondents(), TWO_OF_110, null, null, null, null)
                        : s)
                .toList();
        return withCompany(result, result.company().rate(), scales);
    }

    private static PublishedResult withCompany(
            PublishedResult result, @Nullable PublishedRate rate, List<PublishedScale> scales) {
        var company = result.company();
        return new PublishedResult(
                result.instrument(),
                result.k(),
                new PublishedTable(company.departments(), company.headcount(), company.respondents(), rate, scales),
                result.blocks(),
                result.larger(),
                result.margins(),
                result.together(),
                result.indicative());
    }

    @Test
    void what_the_audit_passes_is_frozen_as_it_is() {
        assertThat(Withholding.from(safe())).isEqualTo(safe());
        assertThat(safe().withheld()).isEmpty();
    }

    @Test
    void a_scale_that_tells_too_much_anywhere_is_hidden_everywhere_and_nothing_else_is() {
        var telling = telling(safe(), "workload");
        assertThatThrownBy(() -> DisclosureAudit.check(telling)).hasMessageContaining("how few");

        var frozen = Withholding.from(telling);
        DisclosureAudit.check(frozen);
        assertThat(frozen.withheld()).containsExactly("workload");
        assertThat(tables(frozen)).hasSize(3).allSatisfy(table -> {
            assertThat(scale(table, "workload").problematic()).isNull();
            assertThat(scale(table, "workload").respondents()).isNull();
            assertThat(scale(table, "workload").distribution()).isNull();
            assertThat(scale(table, "work-stress").problematic()).isNotNull();
            assertThat(table.rate()).isNotNull();
        });
        assertThat(safe().together()).extracting(PublishedTogether::risk).contains("workload");
        assertThat(frozen.together()).extracting(PublishedTogether::risk).doesNotContain("workload");
    }

    @Test
    void a_rate_that_tells_too_much_is_hidden_everywhere_with_what_goes_with_it() {
        var safe = safe();
        var rate = Objects.requireNonNull(safe.company().rate());
        var telling = new PublishedRate(rate.respondents(), TWO_OF_110, null, null, null, null, null);
        var frozen = Withholding.from(withCompany(safe, telling, safe.company().scales()));
        assertThat(frozen.withheld()).containsExactly("rate");
        assertThat(frozen.withholdsRate()).isTrue();
        assertThat(tables(frozen)).allSatisfy(table -> assertThat(table.rate()).isNull());
        assertThat(safe.together()).extracting(PublishedTogether::outcome).contains(PublishedTogether.WORKABLE);
        assertThat(frozen.together())
                .isNotEmpty()
                .extracting(PublishedTogether::outcome)
                .doesNotContain(PublishedTogether.WORKABLE);
    }

    @Test
    void whatever_a_weaker_publication_tells_too_much_is_hidden_in_the_end() {
        var tree = Trees.flat(List.of(60, 60));
        var sheets = new ArrayList<Sheet>();
        sheets.addAll(Sheets.many(2, 0, "workload"));
        sheets.addAll(Sheets.many(10, 0, "balance"));
        sheets.addAll(Sheets.many(30, 0));
        sheets.addAll(Sheets.many(12, 1, "workload", "balance"));
        sheets.addAll(Sheets.many(20, 1));
        var folded =
                Fold.of(Sheets.BASIS, tree, sheets.stream().map(Placed::inGroup).toList(), K);
        var weaker = new Publication(Sheets.BASIS, tree, folded, K, Rule.allBut(Rule.END_CODING)).result();
        assertThatThrownBy(() -> DisclosureAudit.check(weaker)).isInstanceOf(IllegalStateException.class);

        var frozen = Withholding.from(weaker);
        DisclosureAudit.check(frozen);
        assertThat(frozen.withheld()).contains("workload", "learning").doesNotContain("balance");
        assertThat(scale(frozen.company(), "balance").problematic()).isNotNull();
    }
}
