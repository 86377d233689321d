package be.werkbaarheidsfonds.scan.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The base package is what rule A1 says. */
class BasePackageTest {

    private static final List<String> LANGUAGES = List.of("nl", "fr", "de", "en");
    static final Map<String, Pattern> NEGATIONS = Map.of(
            "nl",
            Pattern.compile("\\b(niet|niets|niemand|nergens|nooit|geen|zonder|noch|nauwelijks|amper|zelden)\\b"),
            "fr",
            Pattern.compile("\\b(ne|n'|pas|jamais|rien|aucun|aucune|sans|ni|guère|rarement)\\b"),
            "de",
            Pattern.compile("\\b(nicht|nichts|niemand|nirgends|nie|kein\\w*|ohne|weder|noch nie|kaum|selten)\\b"),
            "en",
            Pattern.compile("\\b(not|no|never|nothing|nobody|none|without|nor|hardly|rarely|seldom)\\b|n't\\b"));
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

    @ParameterizedTest
    @MethodSource("everyText")
    void no_item_has_more_than_fifteen_words(String language, String text) {
        assertThat(text.split("\\s+")).as("%s: %s", language, text).hasSizeLessThanOrEqualTo(MOST_WORDS);
    }

    @ParameterizedTest
    @MethodSource("everyText")
    void no_item_has_a_negation(String language, String text) {
        assertThat(text.toLowerCase(Locale.ROOT)).as(language).doesNotContainPattern(NEGATIONS.get(language));
    }

    static Stream<Arguments> everyText() {
        var basis = new Instruments().basePackage();
        return basis.items().stream()
                .flatMap(item -> LANGUAGES.stream()
                        .map(language ->
                                Arguments.of(language, item.text().byLanguage().get(language))));
    }

    @Test
    void the_patterns_know_a_negation_when_they_see_one() {
        assertThat("dit is niet zo").containsPattern(NEGATIONS.get("nl"));
        assertThat("ce n'est pas vrai").containsPattern(NEGATIONS.get("fr"));
        assertThat("das ist keine frage").containsPattern(NEGATIONS.get("de"));
        assertThat("this isn't true").containsPattern(NEGATIONS.get("en"));
    }

    @Test
    void it_is_written_in_dutch_and_translated_without_having_been_tested() {
        var definition = basis.parts().getFirst();
        assertThat(definition.languages())
                .containsOnly(
                        entry("nl", Wording.ORIGINAL),
                        entry("fr", Wording.UNTESTED),
                        entry("de", Wording.UNTESTED),
                        entry("en", Wording.UNTESTED));
        assertThat(basis.languages()).containsExactlyInAnyOrderElementsOf(LANGUAGES);
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
    void items_of_a_scale_follow_each_other() {
        for (var scale : basis.scales()) {
            var first = basis.firstItemOf(scale);
            assertThat(basis.items().subList(first, first + scale.items().size()))
                    .isEqualTo(scale.items());
        }
    }

    @Test
    void a_scale_with_two_reversed_items_is_refused() {
        var reversed = new Item("x", new Text(Map.of("nl", "x")), true, null);
        assertThatThrownBy(() -> new Scale(
                        "s",
                        ScaleKind.RISK,
                        new Text(Map.of("nl", "S")),
                        "agreement",
                        Direction.FAVOURABLE,
                        null,
                        null,
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
        assertThatThrownBy(() -> new Instrument(basis.parts(), basis.responses(), scales))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
