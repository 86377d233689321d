package be.werkbaarheidsfonds.scan.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModulesTest {

    private final Instruments instruments = new Instruments();

    static Stream<Definition> modules() {
        return new ShippedDefinitions().offered().stream().filter(Definition::isModule);
    }

    @Test
    void every_theme_of_the_plan_has_a_module() {
        assertThat(modules().map(Definition::id))
                .containsExactlyInAnyOrder(
                        "belasting-1",
                        "bereikbaarheid-1",
                        "inzetbaarheid-1",
                        "pendelen-1",
                        "ploegen-1",
                        "telewerk-1",
                        "werkdruk-1");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void a_module_measures_risks_with_three_to_five_items_each(Definition module) {
        assertThat(module.scales()).allSatisfy(scale -> {
            assertThat(scale.kind()).isEqualTo(ScaleKind.RISK);
            assertThat(scale.items()).hasSizeBetween(3, 5);
        });
        assertThat(module.themes()).isNotEmpty();
        assertThat(module.languages()).containsOnlyKeys("nl", "fr", "de", "en");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void its_items_have_no_negation_in_any_language(Definition module) {
        assertThat(module.scales().stream().flatMap(scale -> scale.items().stream()))
                .allSatisfy(item -> item.text()
                        .byLanguage()
                        .forEach((language, text) -> assertThat(text.toLowerCase(Locale.ROOT))
                                .doesNotContainPattern(
                                        Objects.requireNonNull(BasePackageTest.NEGATIONS.get(language)))));
    }

    @Test
    void composed_with_a_module_the_base_comes_first_and_the_sheet_grows() {
        var composed = instruments.compose(List.of("ploegen-1", "belasting-1"));
        assertThat(composed.id()).isEqualTo("basis-1+belasting-1+ploegen-1");
        assertThat(composed.items()).hasSize(34 + 7 + 4);
        assertThat(composed.items().subList(0, 34))
                .isEqualTo(instruments.basePackage().items());
        assertThat(composed.indicators()).hasSize(4);
        assertThat(composed.languages()).containsExactlyInAnyOrder("nl", "fr", "de", "en");
        assertThat(composed.modules()).extracting(Definition::id).containsExactly("belasting-1", "ploegen-1");
    }

    @Test
    void the_order_of_choosing_makes_no_difference_and_its_id_finds_it_again() {
        var composed = instruments.compose(List.of("telewerk-1", "pendelen-1", "telewerk-1"));
        assertThat(instruments.compose(List.of("pendelen-1", "telewerk-1"))).isSameAs(composed);
        assertThat(new Instruments().get("basis-1+pendelen-1+telewerk-1")).isEqualTo(composed);
    }

    @Test
    void every_module_at_once_can_be_asked() {
        var all = instruments.compose(modules().map(Definition::id).toList());
        assertThat(all.items())
                .hasSize(34 + modules().mapToInt(Definition::size).sum());
        all.scales()
                .forEach(scale ->
                        assertThat(scale.steps()).isEqualTo(4 * scale.items().size()));
    }

    @Test
    void without_modules_it_is_the_base_package() {
        assertThat(instruments.compose(List.of())).isEqualTo(instruments.basePackage());
    }

    @Test
    void what_is_unknown_or_no_module_can_not_be_composed() {
        assertThatThrownBy(() -> instruments.compose(List.of("onbekend-1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> instruments.compose(List.of("hse-mst-1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_module_alone_is_no_instrument_nor_are_parts_in_another_order() {
        assertThat(instruments.find("ploegen-1")).isEmpty();
        assertThat(instruments.find("ploegen-1+basis-1")).isEmpty();
        assertThat(instruments.find("basis-1+onbekend-1")).isEmpty();
    }

    @Test
    void a_sector_is_offered_what_is_made_for_it_first_and_what_is_for_all() {
        assertThat(ids(instruments.modulesFor("voedingsnijverheid")).subList(0, 2))
                .containsExactlyInAnyOrder("belasting-1", "ploegen-1");
        var unknown = Set.copyOf(ids(instruments.modulesFor(null)));
        assertThat(unknown).doesNotContain("belasting-1", "ploegen-1", "hse-mst-1", "basis-1");
        assertThat(Set.copyOf(ids(instruments.modulesFor("vrije-beroepen")))).isEqualTo(unknown);
    }

    private static List<String> ids(List<Definition> modules) {
        return modules.stream().map(Definition::id).collect(Collectors.toList());
    }
}
