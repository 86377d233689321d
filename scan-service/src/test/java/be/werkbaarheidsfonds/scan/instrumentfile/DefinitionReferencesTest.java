package be.werkbaarheidsfonds.scan.instrumentfile;

import static be.werkbaarheidsfonds.scan.instrumentfile.DefinitionFiles.BASE;
import static be.werkbaarheidsfonds.scan.instrumentfile.DefinitionFiles.NOTHING;
import static be.werkbaarheidsfonds.scan.instrumentfile.DefinitionFiles.changed;
import static be.werkbaarheidsfonds.scan.instrumentfile.DefinitionFiles.file;
import static be.werkbaarheidsfonds.scan.instrumentfile.DefinitionFiles.together;
import static be.werkbaarheidsfonds.scan.instrumentfile.DefinitionFiles.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** What definitions ask of each other and of what is published already. */
class DefinitionReferencesTest {

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
    void a_version_written_as_a_fraction_is_the_same_version() {
        var text = file("basis-1").replace("\"version\": 1", "\"version\": 1.0");
        assertThat(InstrumentFile.read(text, BASE).faults())
                .extracting(Fault::code)
                .containsExactly("already-published");
    }
}
