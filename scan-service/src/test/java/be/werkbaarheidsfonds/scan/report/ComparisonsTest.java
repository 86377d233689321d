package be.werkbaarheidsfonds.scan.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.disclosure.PublishedRate;
import be.werkbaarheidsfonds.scan.disclosure.PublishedScale;
import be.werkbaarheidsfonds.scan.disclosure.PublishedShare;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTable;
import be.werkbaarheidsfonds.scan.disclosure.Versus;
import be.werkbaarheidsfonds.scan.instrument.ScaleKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonsTest {

    private static final PublishedShare SHARE = new PublishedShare(40, 40);

    private static PublishedTable table(@Nullable Versus rate, @Nullable Versus stress) {
        return new PublishedTable(
                List.of("Productie"),
                34,
                28,
                new PublishedRate(28, SHARE, null, null, null, null, rate),
                List.of(new PublishedScale(
                        "work-stress", ScaleKind.INDICATOR, "Werkstress", 28, SHARE, null, null, stress, null)));
    }

    @Test
    void a_difference_is_said_in_words_that_rank_nobody() {
        assertThat(Comparisons.of(table(Versus.LOWER, Versus.HIGHER)))
                .containsExactly(
                        "Werkbaarheidsgraad: lager dan bij de anderen.",
                        "Werkstress: vaker een probleem dan bij de anderen.");
        assertThat(Comparisons.of(table(Versus.HIGHER, Versus.LOWER)))
                .containsExactly(
                        "Werkbaarheidsgraad: hoger dan bij de anderen.",
                        "Werkstress: minder vaak een probleem dan bij de anderen.");
    }

    @Test
    void what_chance_can_explain_was_compared_and_is_no_difference() {
        var table = table(Versus.NO_DIFFERENCE, Versus.NO_DIFFERENCE);

        assertThat(Comparisons.of(table)).isEmpty();
        assertThat(Comparisons.areMadeOf(table)).isTrue();
    }

    @Test
    void what_was_not_compared_is_not_said_to_be_equal() {
        assertThat(Comparisons.of(table(null, null))).isEmpty();
        assertThat(Comparisons.areMadeOf(table(null, null))).isFalse();
    }
}
