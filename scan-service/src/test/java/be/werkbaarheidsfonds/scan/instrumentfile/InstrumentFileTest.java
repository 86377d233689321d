package be.werkbaarheidsfonds.scan.instrumentfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.werkbaarheidsfonds.scan.instrument.Definition;
import be.werkbaarheidsfonds.scan.instrument.DefinitionJson;
import be.werkbaarheidsfonds.scan.instrument.PublishedDefinitions;
import be.werkbaarheidsfonds.scan.instrument.ShippedDefinitions;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault named with its place, nothing half-imported. */
class InstrumentFileTest {

    private static final PublishedDefinitions NOTHING = published(List.of());
    private static final PublishedDefinitions BASE = published(List.of("basis-1"));

    private static PublishedDefinitions published(List<String> ids) {
        Map<String, Definition> byId = new LinkedHashMap<>();
        ids.forEach(id -> byId.put(id, DefinitionJson.read(file(id))));
        return new PublishedDefinitions() {
            @Override
            public Optional<Definition> find(String id) {
                return Optional.ofNullable(byId.get(id));
            }

            @Override
            public List<Definition> offered() {
                return List.copyOf(byId.values());
            }
        };
    }

    private static String file(String id) {
        return String.valueOf(ShippedDefinitions.files().get(id));
    }

    private static ObjectNode tree(String id) {
        try {
            return (ObjectNode) DefinitionJson.tree(file(id));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InstrumentFile changed(String id, Consumer<ObjectNode> change) {
        var tree = tree(id);
        change.accept(tree);
        return InstrumentFile.read(tree.toString(), BASE);
    }

    private static ObjectNode at(JsonNode tree, String pointer) {
        return (ObjectNode) tree.at(pointer);
    }

    private static String together(JsonNode... definitions) {
        var several = new ArrayNode(JsonNodeFactory.instance, List.of(definitions));
        return new ObjectNode(JsonNodeFactory.instance, Map.of("instruments", several)).toString();
    }

    @Test
    void every_shipped_definition_is_sound() {
        var all = ShippedDefinitions.files().keySet().stream()
                .map(InstrumentFileTest::tree)
                .toArray(JsonNode[]::new);
        var file = InstrumentFile.read(together(all), NOTHING);
        assertThat(file.faults()).isEmpty();
        assertThat(file.definitions())
                .extracting(entry -> entry.definition().id())
                .containsExactlyElementsOf(ShippedDefinitions.files().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{} {}", "{\"code\": 1, \"code\": 2}", "nee"})
    void what_is_not_json_is_named_with_its_line(String text) {
        assertThat(InstrumentFile.read(text, NOTHING).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("not-json"))
                .satisfies(fault -> assertThat(fault.detail()).contains("regel 1"));
    }

    @Test
    void an_empty_object_lacks_everything_each_at_its_own_place() {
        assertThat(InstrumentFile.read("{}", NOTHING).faults())
                .extracting(Fault::place)
                .contains("/code", "/version", "/scoring", "/scales", "/languages", "/licenceHolder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "3",
                "null",
                "\"x\"",
                "{\"instruments\": []}",
                "{\"instruments\": [3]}",
                "{\"instruments\": [], \"code\": \"x\"}"
            })
    void what_is_no_definition_at_all_is_refused(String text) {
        var file = InstrumentFile.read(text, NOTHING);
        assertThat(file.isSound()).isFalse();
        assertThat(file.definitions()).isEmpty();
    }

    @Test
    void faults_of_every_kind_are_named_at_once() {
        var file = changed("ploegen-1", module -> {
            module.put("surprise", true);
            module.put("validFrom", "2026-02-30");
            at(module, "/scales/0").put("responses", "onbestaand");
            at(module, "/scales/0/items/1/text").remove("fr");
            at(module, "/scales/0/items/2/text").put("de", "Guten Tag");
            at(module, "/scales/0/items/0").put("reversed", true);
            at(module, "/scales/0/items/0").put("code", "shwo2");
        });
        assertThat(file.faults())
                .extracting(Fault::place, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("/surprise", "schema-additional-properties"),
                        tuple("/validFrom", "schema-format"),
                        tuple("/scales/0/responses", "unknown-responses"),
                        tuple("/scales/0/items/1/text/fr", "missing-language"),
                        tuple("/scales/0/items/2/text/de", "undeclared-language"),
                        tuple("/scales/0/items/1/code", "duplicate"),
                        tuple("/scales/0/items/3/reversed", "second-reversed"));
        assertThat(file.faults()).allSatisfy(fault -> assertThat(fault.detail()).isNotBlank());
        assertThat(file.definitions()).isEmpty();
    }

    @Test
    void a_rule_without_what_it_needs_or_with_what_it_does_not_know_is_refused() {
        var file = changed("ploegen-1", module -> {
            at(module, "/scoring/aggregation").put("rule", "mean");
            at(module, "/scoring/bands").put("p80", 4);
        });
        assertThat(file.faults())
                .extracting(Fault::place)
                .containsExactlyInAnyOrder("/scoring/aggregation/step", "/scoring/bands/p80");
    }

    @Test
    void a_module_refers_only_to_what_exists() {
        assertThat(InstrumentFile.read(file("ploegen-1"), NOTHING).faults())
                .extracting(Fault::place, Fault::code)
                .contains(
                        tuple("/requires/0", "unknown-instrument"), tuple("/scales/0/responses", "unknown-responses"));
    }

    @Test
    void modules_that_require_each_other_in_a_circle_are_named_on_both_sides() {
        var one = tree("ploegen-1");
        one.withArray("requires").add("telewerk-1");
        var other = tree("telewerk-1");
        other.withArray("requires").add("ploegen-1");
        var file = InstrumentFile.read(together(one, other), BASE);
        assertThat(file.faults())
                .extracting(Fault::place, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("/instruments/0/requires/1", "circular"), tuple("/instruments/1/requires/1", "circular"));
        assertThat(file.faults().getFirst().detail()).contains("ploegen-1 → telewerk-1 → ploegen-1");
        assertThat(file.definitions()).isEmpty();
    }

    @Test
    void a_module_that_requires_itself_is_circular() {
        assertThat(changed("ploegen-1", module -> module.withArray("requires").add("ploegen-1"))
                        .faults())
                .extracting(Fault::code)
                .containsExactly("circular");
    }

    @Test
    void one_unsound_definition_keeps_the_whole_file_out() {
        var unsound = tree("telewerk-1");
        unsound.remove("licence");
        var file = InstrumentFile.read(together(tree("ploegen-1"), unsound), BASE);
        assertThat(file.faults()).extracting(Fault::place).containsExactly("/instruments/1/licence");
        assertThat(file.definitions()).isEmpty();
    }

    @Test
    void a_published_version_can_not_be_imported_again() {
        assertThat(changed("basis-1", base -> {}).faults())
                .extracting(Fault::place, Fault::code)
                .containsExactly(tuple("/version", "already-published"));
    }

    @Test
    void the_next_version_may_use_the_names_of_the_one_before() {
        assertThat(changed("basis-1", base -> base.put("version", 2)).faults()).isEmpty();
    }

    @Test
    void a_module_can_not_use_a_name_of_what_it_is_asked_with() {
        assertThat(changed("ploegen-1", module -> at(module, "/scales/0").put("code", "workload"))
                        .faults())
                .extracting(Fault::place, Fault::code)
                .containsExactly(tuple("/scales/0/code", "taken"));
    }

    @Test
    void a_module_has_no_indicators_and_one_base() {
        assertThat(changed("ploegen-1", module -> {
                            at(module, "/scales/0").put("kind", "indicator");
                            module.withArray("requires").removeAll();
                            at(module, "/scales/0").put("responses", "own");
                            at(module, "/responses").set("own", tree("basis-1").at("/responses/frequency"));
                        })
                        .faults())
                .extracting(Fault::place, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("/scales/0/kind", "indicator-in-module"), tuple("/requires", "one-base"));
    }

    @Test
    void figures_that_can_not_be_scored_are_named() {
        var file = changed("hse-mst-1", hse -> {
            at(hse, "/scoring/aggregation").put("step", 0.03);
            at(hse, "/scales/0/bands").put("p50", 4.5);
            at(hse, "/scales/1").remove("bands");
        });
        assertThat(file.faults())
                .extracting(Fault::place, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("/scoring/aggregation/step", "uneven-step"),
                        tuple("/scales/0/bands", "unordered-percentiles"),
                        tuple("/scales/1/bands", "no-bands"));
        assertThat(changed("hse-mst-1", hse -> at(hse, "/scoring/grid").put("to", 1))
                        .faults())
                .extracting(Fault::code)
                .containsExactly("empty-grid");
    }

    @Test
    void numbers_nobody_can_reckon_with_are_faults_and_nothing_worse() {
        for (var step : List.of("1e-300", "0.0001", "1e999999999", "0", "-1", "1e15")) {
            var text = file("hse-mst-1").replace("\"step\": 0.01", "\"step\": " + step);
            assertThat(InstrumentFile.read(text, BASE).faults())
                    .as(step)
                    .extracting(Fault::place)
                    .containsExactly("/scoring/aggregation/step");
        }
        var grid = file("hse-mst-1").replace("\"to\": 5", "\"to\": 1e400").replace("\"p80\": 4.17", "\"p80\": -1e400");
        assertThat(InstrumentFile.read(grid, BASE).faults())
                .extracting(Fault::place)
                .containsExactlyInAnyOrder("/scoring/grid/to", "/scales/0/bands/p80");
    }

    @Test
    void a_version_written_as_a_fraction_is_the_same_version() {
        var text = file("basis-1").replace("\"version\": 1", "\"version\": 1.0");
        assertThat(InstrumentFile.read(text, BASE).faults())
                .extracting(Fault::code)
                .containsExactly("already-published");
    }

    @Test
    void a_dense_web_of_modules_is_checked_in_no_time() {
        var modules = new ArrayList<JsonNode>();
        for (var i = 0; i < 50; i++) {
            var module = tree("ploegen-1").put("code", "web" + i);
            for (var j = 0; j < i; j++) {
                module.withArray("requires").add("web" + j + "-1");
            }
            modules.add(module);
        }
        var circular = InstrumentFile.read(together(modules.toArray(JsonNode[]::new)), BASE).faults().stream()
                .filter(fault -> fault.code().equals("circular"));
        assertThat(circular).isEmpty();
        modules.add(tree("ploegen-1"));
        assertThat(InstrumentFile.read(together(modules.toArray(JsonNode[]::new)), BASE)
                        .faults())
                .extracting(Fault::code)
                .containsExactly("too-many");
    }

    @Test
    void a_sentence_of_more_than_fifteen_words_is_ours_to_shorten_and_someone_elses_to_keep() {
        var long16 = "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien";
        assertThat(changed(
                                "ploegen-1",
                                module -> at(module, "/scales/0/items/0/text").put("nl", long16))
                        .faults())
                .extracting(Fault::place, Fault::code)
                .containsExactly(tuple("/scales/0/items/0/text/nl", "too-long"));
        assertThat(changed("hse-mst-1", hse -> at(hse, "/scales/0/items/0/text").put("nl", long16))
                        .faults())
                .isEmpty();
    }

    @Test
    void what_is_kept_of_a_file_reads_back_as_the_same_definition() {
        var entry =
                InstrumentFile.read(file("hse-mst-1"), NOTHING).definitions().getFirst();
        assertThat(DefinitionJson.read(entry.json())).isEqualTo(entry.definition());
    }
}
