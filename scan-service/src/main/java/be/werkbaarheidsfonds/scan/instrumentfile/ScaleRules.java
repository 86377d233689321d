package be.werkbaarheidsfonds.scan.instrumentfile;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/** What a definition's scales must be to be scored, beyond what the schema can say. */
final class ScaleRules {

    private static final BigDecimal MOST_STEPS = BigDecimal.valueOf(1000);
    private static final double LARGEST = 1_000_000;

    /** Other fields of the form that people answer on ({@code PostedSheet}). */
    private static final Set<String> FIELDS = Set.of("code", "taal", "kiosk", "scan", "sheet", "department", "absent");

    /** Figures that a result has beside its scales. */
    private static final Set<String> FIGURES = Set.of("rate", "workable");

    private final JsonNode definition;
    private final Faults faults;

    /** Names of answers its scales may use. */
    private final Set<String> responses;

    private ScaleRules(JsonNode definition, Set<String> required, Faults faults) {
        this.definition = definition;
        this.faults = faults;
        this.responses = new HashSet<>(required);
        definition.path("responses").fieldNames().forEachRemaining(responses::add);
    }

    /** @param required names of answers of what it requires */
    static void check(JsonNode definition, Set<String> required, Faults faults) {
        new ScaleRules(definition, required, faults).check();
    }

    private void check() {
        var scales = definition.path("scales");
        var codes = new HashSet<String>();
        var items = new HashSet<String>();
        for (var i = 0; i < scales.size(); i++) {
            var at = "/scales/" + i;
            var scale = scales.path(i);
            unique(at + "/code", scale.path("code"), codes, "schaal");
            free(at + "/code", scale.path("code"), FIGURES);
            answers(at + "/responses", scale);
            items(at + "/items", scale.path("items"), items);
            if (isModule() && scale.path("kind").asText().equals("indicator")) {
                faults.add(
                        at + "/kind",
                        "indicator-in-module",
                        "Een module heeft alleen risico's: de werkbaarheidsgraad telt vier indicatoren.");
            }
            bands(at, scale);
        }
        grid();
    }

    private boolean isModule() {
        return definition.path("kind").asText().equals("module");
    }

    private void items(String at, JsonNode items, Set<String> codes) {
        var reversed = 0;
        for (var i = 0; i < items.size(); i++) {
            var item = items.path(i);
            unique(at + "/" + i + "/code", item.path("code"), codes, "vraag");
            free(at + "/" + i + "/code", item.path("code"), FIELDS);
            if (item.has("responses")) {
                answers(at + "/" + i + "/responses", item);
            }
            if (item.path("reversed").asBoolean() && ++reversed > 1) {
                faults.add(
                        at + "/" + i + "/reversed",
                        "second-reversed",
                        "Een schaal heeft hoogstens één omgekeerde zin.");
            }
        }
    }

    private void unique(String at, JsonNode code, Set<String> seen, String what) {
        if (code.isTextual() && !seen.add(code.asText())) {
            faults.add(at, "duplicate", "De " + what + " \"" + code.asText() + "\" staat er twee keer.");
        }
    }

    private void free(String at, JsonNode code, Set<String> reserved) {
        if (reserved.contains(code.asText())) {
            faults.add(at, "reserved", "De naam \"" + code.asText() + "\" gebruikt het portaal zelf. Kies een andere.");
        }
    }

    private void answers(String at, JsonNode of) {
        var name = of.path("responses");
        if (name.isTextual() && !responses.contains(name.asText())) {
            faults.add(at, "unknown-responses", "Er zijn geen antwoorden met de naam \"" + name.asText() + "\".");
        }
    }

    private void bands(String at, JsonNode scale) {
        var own = scale.path("bands");
        var shared = definition.path("scoring").path("bands");
        if (own.isMissingNode() && shared.isMissingNode()) {
            faults.add(at + "/bands", "no-bands", "Deze schaal heeft geen banden, en het instrument ook niet.");
        }
        percentiles(at + "/bands", own);
    }

    private void grid() {
        var scoring = definition.path("scoring");
        var grid = scoring.path("grid");
        if (isFigure(grid.path("from")) && isFigure(grid.path("to"))) {
            var width =
                    grid.path("to").decimalValue().subtract(grid.path("from").decimalValue());
            if (width.signum() <= 0) {
                faults.add("/scoring/grid/to", "empty-grid", "Een rooster gaat van laag naar hoog.");
            } else {
                step(scoring.path("aggregation").path("step"), width);
            }
        }
        percentiles("/scoring/bands", scoring.path("bands"));
    }

    private void step(JsonNode step, BigDecimal width) {
        if (!isFigure(step) || step.decimalValue().signum() <= 0) {
            return; // the schema says so
        }
        var size = step.decimalValue();
        if (size.multiply(MOST_STEPS).compareTo(width) < 0) {
            faults.add(
                    "/scoring/aggregation/step", "too-fine", "Een rooster heeft hoogstens " + MOST_STEPS + " stappen.");
        } else if (width.remainder(size).signum() != 0) {
            faults.add(
                    "/scoring/aggregation/step",
                    "uneven-step",
                    "De stap past niet een heel aantal keren in het rooster.");
        }
    }

    /** A number that can be reckoned with; what is too large for one the schema refuses. */
    private static boolean isFigure(JsonNode node) {
        return node.isNumber() && Math.abs(node.doubleValue()) <= LARGEST;
    }

    /** From the most favourable to the least, whichever way the grid points. */
    private void percentiles(String at, JsonNode bands) {
        if (!isFigure(bands.path("p80")) || !isFigure(bands.path("p50")) || !isFigure(bands.path("p20"))) {
            return;
        }
        var high =
                definition.path("scoring").path("grid").path("highIs").asText().equals("unfavourable") ? -1 : 1;
        if (compare(bands, "p80", "p50") * high <= 0 || compare(bands, "p50", "p20") * high <= 0) {
            faults.add(at, "unordered-percentiles", "De percentielen staan niet van gunstig naar ongunstig.");
        }
    }

    private static int compare(JsonNode bands, String one, String other) {
        BigDecimal first = bands.path(one).decimalValue();
        return first.compareTo(bands.path(other).decimalValue());
    }
}
