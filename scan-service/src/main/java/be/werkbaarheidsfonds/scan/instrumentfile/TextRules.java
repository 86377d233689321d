package be.werkbaarheidsfonds.scan.instrumentfile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every text in every language the definition names, and items short (rules A1, A2). */
final class TextRules {

    private static final int MOST_WORDS = 15;
    private static final String STANDALONE = "standalone";

    private final JsonNode definition;
    private final Set<String> languages = new TreeSet<>();
    private final Faults faults;

    private TextRules(JsonNode definition, Faults faults) {
        this.definition = definition;
        this.faults = faults;
        definition.path("languages").fieldNames().forEachRemaining(languages::add);
    }

    static void check(JsonNode definition, Faults faults) {
        new TextRules(definition, faults).check();
    }

    private void check() {
        List.of("title", "summary").forEach(name -> text("/" + name, definition.path(name)));
        definition.path("responses").forEachEntry((name, responses) -> {
            var at = "/responses/" + name;
            text(at + "/question", responses.path("question"));
            var options = responses.path("options");
            for (var i = 0; i < options.size(); i++) {
                text(at + "/options/" + i, options.path(i));
            }
        });
        var scales = definition.path("scales");
        for (var i = 0; i < scales.size(); i++) {
            scale("/scales/" + i, scales.path(i));
        }
    }

    private void scale(String at, JsonNode scale) {
        text(at + "/label", scale.path("label"));
        if (scale.has("absent")) {
            text(at + "/absent", scale.path("absent"));
        }
        var items = scale.path("items");
        for (var i = 0; i < items.size(); i++) {
            var place = at + "/items/" + i + "/text";
            text(place, items.path(i).path("text"));
            length(place, items.path(i).path("text"));
        }
    }

    private void text(String at, JsonNode text) {
        if (!text.isObject()) {
            return; // the schema says so
        }
        languages.stream()
                .filter(language -> !text.has(language))
                .forEach(language -> faults.add(
                        at + "/" + language,
                        "missing-language",
                        "Deze tekst ontbreekt in de taal \"" + language + "\"."));
        text.fieldNames().forEachRemaining(language -> {
            if (!languages.contains(language)) {
                faults.add(
                        at + "/" + language,
                        "undeclared-language",
                        "De taal \"" + language + "\" staat niet bij de talen van het instrument.");
            }
        });
    }

    /** Someone else's questionnaire is asked as it was published. */
    private void length(String at, JsonNode text) {
        if (definition.path("kind").asText().equals(STANDALONE)) {
            return;
        }
        text.forEachEntry((language, words) -> {
            if (words.asText().strip().split("\\s+").length > MOST_WORDS) {
                faults.add(at + "/" + language, "too-long", "Een zin telt hoogstens " + MOST_WORDS + " woorden.");
            }
        });
    }
}
