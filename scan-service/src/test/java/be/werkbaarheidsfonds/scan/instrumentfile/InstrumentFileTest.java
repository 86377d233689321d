package be.werkbaarheidsfonds.scan.instrumentfile;

import static be.werkbaarheidsfonds.scan.instrumentfile.DefinitionFiles.BASE;
import static be.werkbaarheidsfonds.scan.instrumentfile.DefinitionFiles.NOTHING;
import static be.werkbaarheidsfonds.scan.instrumentfile.DefinitionFiles.at;
import static be.werkbaarheidsfonds.scan.instrumentfile.DefinitionFiles.changed;
import static be.werkbaarheidsfonds.scan.instrumentfile.DefinitionFiles.file;
import static be.werkbaarheidsfonds.scan.instrumentfile.DefinitionFiles.together;
import static be.werkbaarheidsfonds.scan.instrumentfile.DefinitionFiles.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.werkbaarheidsfonds.scan.instrument.DefinitionJson;
import be.werkbaarheidsfonds.scan.instrument.ShippedDefinitions;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault named with its place, nothing half-imported. */
class InstrumentFileTest {

    @Test
    void every_shipped_definition_is_sound() {
        var all = ShippedDefinitions.files().keySet().stream()
                .map(DefinitionFiles::tree)
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
            at(module, "/scales/0/items/2/text").put("es", "Buenos días");
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
                        tuple("/scales/0/items/2/text/es", "undeclared-language"),
                        tuple("/scales/0/items/1/code", "duplicate"),
                        tuple("/scales/0/items/3/reversed", "second-reversed"));
        assertThat(file.faults()).allSatisfy(fault -> assertThat(fault.detail()).isNotBlank());
        assertThat(file.definitions()).isEmpty();
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
    void what_is_kept_of_a_file_reads_back_as_the_same_definition() {
        var entry =
                InstrumentFile.read(file("hse-mst-1"), NOTHING).definitions().getFirst();
        assertThat(DefinitionJson.read(entry.json())).isEqualTo(entry.definition());
    }
}
