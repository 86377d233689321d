package be.werkbaarheidsfonds.scan.instrumentfile;

import be.werkbaarheidsfonds.scan.instrument.Definition;
import be.werkbaarheidsfonds.scan.instrument.DefinitionJson;
import be.werkbaarheidsfonds.scan.instrument.PublishedDefinitions;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of definitions: one, or several together. It is taken whole or not at all.
 *
 * @param faults everything that is wrong with it
 * @param definitions what it holds; none when anything is wrong
 */
public record InstrumentFile(List<Fault> faults, List<Entry> definitions) {

    private static final String SEVERAL = "instruments";
    private static final int MOST = 50;

    public InstrumentFile {
        faults = List.copyOf(faults);
        definitions = List.copyOf(definitions);
    }

    /**
     * A definition and the JSON it was read from, which is what is kept.
     *
     * @param json of this definition alone
     */
    public record Entry(Definition definition, String json) {}

    public boolean isSound() {
        return faults.isEmpty();
    }

    /** Reads a file against what is published; every fault at once, each with its place. */
    public static InstrumentFile read(String text, PublishedDefinitions published) {
        JsonNode root;
        try {
            root = DefinitionJson.tree(text);
        } catch (JsonProcessingException e) {
            return new InstrumentFile(List.of(notJson(e)), List.of());
        }
        var several = root.path(SEVERAL).isArray();
        var nodes = new ArrayList<JsonNode>();
        if (several) {
            root.path(SEVERAL).forEach(nodes::add);
        } else {
            nodes.add(root);
        }
        if (nodes.size() > MOST) {
            var tooMany = "Een bestand bevat hoogstens " + MOST + " instrumenten.";
            return new InstrumentFile(List.of(new Fault("/" + SEVERAL, "too-many", tooMany)), List.of());
        }
        var faults = faults(nodes, several, published);
        if (several && root.size() > 1) {
            faults.addFirst(new Fault("", "unexpected", "Naast \"instruments\" hoort hier niets."));
        }
        if (nodes.isEmpty()) {
            faults.addFirst(new Fault("/" + SEVERAL, "empty", "Het bestand bevat geen instrument."));
        }
        return new InstrumentFile(faults, faults.isEmpty() ? entries(nodes) : List.of());
    }

    private static List<Fault> faults(List<JsonNode> nodes, boolean several, PublishedDefinitions published) {
        var references = new ReferenceRules(nodes, published);
        var all = new ArrayList<Fault>();
        for (var i = 0; i < nodes.size(); i++) {
            var definition = nodes.get(i);
            var faults = new Faults(several ? "/" + SEVERAL + "/" + i : "");
            DefinitionSchema.check(definition, faults);
            if (definition.isObject()) {
                TextRules.check(definition, faults);
                ScaleRules.check(definition, references.responsesFor(definition), faults);
                references.check(definition, faults);
            }
            all.addAll(faults.found());
        }
        return all;
    }

    private static List<Entry> entries(List<JsonNode> nodes) {
        return nodes.stream()
                .map(node -> new Entry(DefinitionJson.read(node), node.toPrettyString()))
                .toList();
    }

    private static Fault notJson(JsonProcessingException e) {
        var place = e.getLocation();
        var where = place == null ? "" : " op regel " + place.getLineNr() + ", kolom " + place.getColumnNr();
        return new Fault("", "not-json", "Dit is geen geldige JSON" + where + ".");
    }
}
