package be.werkbaarheidsfonds.scan.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ComparabilityTest {

    private final Instruments instruments = new Instruments();
    private final Instrument basis = instruments.basePackage();

    private static Instrument changed(Consumer<ObjectNode> change) {
        try {
            var tree = (ObjectNode) DefinitionJson.tree(
                    String.valueOf(ShippedDefinitions.files().get("basis-1")));
            change.accept(tree);
            return Instrument.of(List.of(DefinitionJson.read(tree.put("version", 2))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode at(ObjectNode tree, String pointer) {
        return (ObjectNode) tree.at(pointer);
    }

    private Set<Difference> stressAgainst(Instrument other) {
        return Comparability.of(basis, other).scales().stream()
                .filter(pair -> pair.code().equals("work-stress"))
                .findFirst()
                .orElseThrow()
                .differences();
    }

    @Test
    void an_instrument_is_comparable_with_itself() {
        assertThat(Comparability.of(basis, basis).comparable()).hasSize(10);
    }

    @Test
    void modules_leave_the_base_comparable() {
        var composed = instruments.compose(List.of("ploegen-1"));
        var compared = Comparability.of(basis, composed);
        assertThat(compared.comparable()).hasSize(10);
        assertThat(compared.scales().getLast().code()).isEqualTo("shift-work");
        assertThat(compared.scales().getLast().differences()).containsExactly(Difference.ONLY_IN_ONE);
        assertThat(compared.scales().getLast().isComparable()).isFalse();
    }

    @Test
    void nothing_of_someone_elses_questionnaire_is_comparable() {
        assertThat(Comparability.of(basis, instruments.get("hse-mst-1")).comparable())
                .isEmpty();
    }

    @Test
    void another_translation_or_name_makes_no_difference() {
        assertThat(stressAgainst(changed(tree -> {
                    at(tree, "/scales/0/items/0/text").put("fr", "Autrement dit.");
                    at(tree, "/scales/0/label").put("nl", "Stress");
                })))
                .isEmpty();
    }

    @Test
    void other_dutch_words_make_other_items() {
        assertThat(stressAgainst(
                        changed(tree -> at(tree, "/scales/0/items/0/text").put("nl", "Ik was moe."))))
                .containsExactly(Difference.ITEMS);
    }

    @Test
    void other_answers_make_a_difference_for_every_scale_that_uses_them() {
        var other = changed(tree -> at(tree, "/responses/frequency/options/1").put("nl", "Bijna nooit"));
        assertThat(stressAgainst(other)).containsExactly(Difference.RESPONSES);
        assertThat(Comparability.of(basis, other).comparable()).hasSize(8).doesNotContain("work-stress", "balance");
    }

    @Test
    void another_direction_grid_missing_rule_or_band_is_named() {
        assertThat(stressAgainst(changed(tree -> at(tree, "/scales/0").put("highIs", "favourable"))))
                .containsExactly(Difference.REVERSAL);
        assertThat(stressAgainst(changed(tree -> at(tree, "/scales/0/items/3").put("reversed", false))))
                .containsExactly(Difference.REVERSAL);
        assertThat(stressAgainst(changed(tree -> at(tree, "/scoring/grid").put("to", 10))))
                .containsExactly(Difference.GRID);
        assertThat(stressAgainst(changed(tree -> at(tree, "/scoring/missing").put("items", 2))))
                .containsExactly(Difference.MISSING);
        assertThat(stressAgainst(changed(tree -> at(tree, "/scales/0")
                        .putObject("bands")
                        .put("rule", "percentiles")
                        .put("p80", 20)
                        .put("p50", 40)
                        .put("p20", 70)
                        .put("provenance", "x")
                        .put("standing", "unverified"))))
                .containsExactly(Difference.BANDS);
    }

    @Test
    void a_figure_written_otherwise_is_the_same() {
        assertThat(stressAgainst(changed(tree -> at(tree, "/scoring/grid").put("to", 100.0))))
                .isEmpty();
    }
}
