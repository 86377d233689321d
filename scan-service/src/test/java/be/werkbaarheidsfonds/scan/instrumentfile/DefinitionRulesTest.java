package be.werkbaarheidsfonds.scan.instrumentfile;

import static be.werkbaarheidsfonds.scan.instrumentfile.DefinitionFiles.BASE;
import static be.werkbaarheidsfonds.scan.instrumentfile.DefinitionFiles.at;
import static be.werkbaarheidsfonds.scan.instrumentfile.DefinitionFiles.changed;
import static be.werkbaarheidsfonds.scan.instrumentfile.DefinitionFiles.file;
import static be.werkbaarheidsfonds.scan.instrumentfile.DefinitionFiles.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a single definition must hold to, beyond its schema. */
class DefinitionRulesTest {

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
    void a_module_can_not_use_a_name_of_what_it_is_asked_with() {
        assertThat(changed("ploegen-1", module -> at(module, "/scales/0").put("code", "workload"))
                        .faults())
                .extracting(Fault::place, Fault::code)
                .containsExactly(tuple("/scales/0/code", "taken"));
    }

    @Test
    void no_question_or_scale_has_a_name_the_portal_uses_itself() {
        assertThat(changed("ploegen-1", module -> {
                            at(module, "/scales/0").put("code", "rate");
                            at(module, "/scales/0/items/0").put("code", "department");
                            at(module, "/scales/0/items/1").put("code", "kiosk");
                        })
                        .faults())
                .extracting(Fault::place, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("/scales/0/code", "reserved"),
                        tuple("/scales/0/items/0/code", "reserved"),
                        tuple("/scales/0/items/1/code", "reserved"));
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
}
