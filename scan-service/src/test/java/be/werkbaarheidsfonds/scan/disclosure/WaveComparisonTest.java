package be.werkbaarheidsfonds.scan.disclosure;

import static be.werkbaarheidsfonds.scan.disclosure.Results.between;
import static be.werkbaarheidsfonds.scan.disclosure.Results.exactly;
import static be.werkbaarheidsfonds.scan.disclosure.Results.indicative;
import static be.werkbaarheidsfonds.scan.disclosure.Results.indicator;
import static be.werkbaarheidsfonds.scan.disclosure.Results.ofCompany;
import static be.werkbaarheidsfonds.scan.disclosure.Results.rate;
import static be.werkbaarheidsfonds.scan.disclosure.Results.scale;
import static be.werkbaarheidsfonds.scan.disclosure.Results.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rule D3: two waves as independent samples, from what is published of both. */
class WaveComparisonTest {

    private static final Set<String> SAME = Set.of("stress", "workload");

    private static PublishedTable table80(PublishedShare workload, PublishedShare stress, PublishedShare workable) {
        return table(80, rate(80, workable), indicator("stress", 80, stress), scale("workload", 80, workload, null));
    }

    private static final PublishedTable BEFORE = table80(exactly(60), exactly(50), exactly(40));
    private static final PublishedTable NOW = table80(exactly(40), exactly(50), exactly(60));

    @Test
    void what_rose_fell_or_stayed_is_told_of_what_is_exact_in_both() {
        assertThat(WaveComparison.of(ofCompany(BEFORE), ofCompany(NOW), SAME))
                .isEqualTo(Map.of("rate", Versus.HIGHER, "stress", Versus.NO_DIFFERENCE, "workload", Versus.LOWER));
        var coded = table80(between(0, 10), between(90, 100), between(0, 10));
        assertThat(WaveComparison.of(ofCompany(coded), ofCompany(NOW), SAME)).isEmpty();
        assertThat(WaveComparison.of(ofCompany(NOW), ofCompany(coded), SAME)).isEmpty();
    }

    @Test
    void a_direction_is_compared_with_nothing() {
        assertThat(WaveComparison.of(indicative(BEFORE), ofCompany(NOW), SAME)).isEmpty();
        assertThat(WaveComparison.of(ofCompany(BEFORE), indicative(NOW), SAME)).isEmpty();
    }

    @Test
    void the_rate_is_compared_when_all_indicators_are_the_same() {
        assertThat(WaveComparison.of(ofCompany(BEFORE), ofCompany(NOW), Set.of("workload")))
                .isEqualTo(Map.of("workload", Versus.LOWER));
        assertThat(WaveComparison.of(ofCompany(BEFORE), ofCompany(NOW), Set.of("stress")))
                .isEqualTo(Map.of("rate", Versus.HIGHER, "stress", Versus.NO_DIFFERENCE));
    }

    @Test
    void what_was_not_asked_or_not_shown_before_is_not_compared() {
        var without = table(80, null, indicator("stress", 80, exactly(50)));
        assertThat(WaveComparison.of(ofCompany(without), ofCompany(NOW), SAME))
                .isEqualTo(Map.of("stress", Versus.NO_DIFFERENCE));
        assertThat(WaveComparison.of(ofCompany(NOW), ofCompany(without), SAME))
                .isEqualTo(Map.of("stress", Versus.NO_DIFFERENCE));
    }

    @Test
    void a_share_of_a_hidden_number_of_people_is_not_compared() {
        var hidden = new PublishedScale(
                "workload", scale("workload", 1, exactly(1), null).kind(), "", null, null, null, null, null, null);
        var without = new PublishedTable(List.of(), 80, 80, rate(80, exactly(40)), List.of(hidden));
        assertThat(WaveComparison.of(ofCompany(without), ofCompany(NOW), Set.of("workload")))
                .isEmpty();
    }
}
