package be.werkbaarheidsfonds.scan.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The base package is what rule A1 says. */
class BasePackageTest {

    private static final Pattern NEGATION =
            Pattern.compile("\\b(niet|niets|niemand|nergens|nooit|geen|zonder|noch|nauwelijks|amper|zelden)\\b");
    private static final int MOST_WORDS = 15;

    private final Instrument basis = new Instruments().basePackage();

    @Test
    void it_has_34_items() {
        assertThat(basis.items()).hasSize(34);
    }

    @Test
    void it_has_four_items_per_indicator_and_three_per_risk() {
        assertThat(basis.scales()).allSatisfy(scale -> assertThat(scale.items()).hasSize(scale.isIndicator() ? 4 : 3));
    }

    @Test
    void it_measures_the_four_indicators_and_six_risks_the_events_name() {
        assertThat(basis.indicators())
                .extracting(Scale::code)
                .containsExactly("work-stress", "motivation", "learning", "balance");
        assertThat(basis.scales().stream().filter(scale -> !scale.isIndicator()))
                .extracting(Scale::code)
                .containsExactly("workload", "emotional-load", "task-variety", "autonomy", "support", "conditions");
    }

    @Test
    void frequency_is_asked_for_stress_and_balance_and_agreement_elsewhere() {
        assertThat(basis.scales())
                .allSatisfy(scale -> assertThat(scale.responses())
                        .isEqualTo(
                                List.of("work-stress", "balance").contains(scale.code()) ? "frequency" : "agreement"));
    }

    @Test
    void no_item_has_more_than_fifteen_words() {
        assertThat(basis.items())
                .allSatisfy(
                        item -> assertThat(item.text().dutch().split("\\s+")).hasSizeLessThanOrEqualTo(MOST_WORDS));
    }

    @Test
    void no_item_has_a_negation() {
        assertThat(basis.items())
                .allSatisfy(item ->
                        assertThat(item.text().dutch().toLowerCase(Locale.ROOT)).doesNotContainPattern(NEGATION));
    }

    @Test
    void at_most_one_item_per_scale_is_reversed() {
        assertThat(basis.scales())
                .allSatisfy(scale -> assertThat(scale.items().stream().filter(Item::reversed))
                        .hasSizeLessThanOrEqualTo(1));
    }

    @Test
    void only_support_can_lack_what_it_is_about() {
        assertThat(basis.scales().stream().filter(scale -> scale.absent() != null))
                .extracting(Scale::code)
                .containsExactly("support");
    }

    @Test
    void every_text_is_in_dutch() {
        assertThat(basis.languages()).contains("nl");
    }

    @Test
    void items_of_a_scale_follow_each_other() {
        for (var scale : basis.scales()) {
            var first = basis.firstItemOf(scale);
            assertThat(basis.items().subList(first, first + scale.items().size()))
                    .isEqualTo(scale.items());
        }
    }

    @Test
    void a_scale_with_two_reversed_items_is_refused() {
        var reversed = new Item("x", new Text(Map.of("nl", "x")), true);
        assertThatThrownBy(() -> new Scale(
                        "s",
                        ScaleKind.RISK,
                        new Text(Map.of("nl", "S")),
                        "agreement",
                        Direction.FAVOURABLE,
                        null,
                        List.of(reversed, reversed)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_text_without_dutch_is_refused() {
        assertThatThrownBy(() -> new Text(Map.of("fr", "Bonjour"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_missing_translation_falls_back_to_dutch() {
        var text = new Text(Map.of("nl", "Dag", "fr", "Bonjour"));
        assertThat(text.in("fr")).isEqualTo("Bonjour");
        assertThat(text.in("en")).isEqualTo("Dag");
    }

    @Test
    void an_instrument_with_the_same_item_twice_is_refused() {
        var scales = List.of(basis.scales().getFirst(), basis.scales().getFirst());
        assertThatThrownBy(() -> new Instrument(
                        "x", 1, basis.title(), "", "", "", "", basis.validFrom(), basis.responses(), scales))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
