package be.werkbaarheidsfonds.scan.instrumentfile;

import be.werkbaarheidsfonds.scan.instrument.Definition;
import be.werkbaarheidsfonds.scan.instrument.PublishedDefinitions;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the definitions of a file refer to each other and to what is published. */
final class ReferenceRules {

    private final Map<String, JsonNode> inFile = new LinkedHashMap<>();
    private final Set<String> repeated = new HashSet<>();
    private final PublishedDefinitions published;

    ReferenceRules(List<JsonNode> definitions, PublishedDefinitions published) {
        definitions.forEach(definition -> {
            if (inFile.put(id(definition), definition) != null) {
                repeated.add(id(definition));
            }
        });
        this.published = published;
    }

    /** Names of the answers a definition may use of what it requires, however far. */
    Set<String> responsesFor(JsonNode definition) {
        var names = new HashSet<String>();
        for (var id : allRequired(definition)) {
            Optional.ofNullable(inFile.get(id))
                    .ifPresent(other -> other.path("responses").fieldNames().forEachRemaining(names::add));
            published.find(id).ifPresent(other -> names.addAll(other.responses().keySet()));
        }
        return names;
    }

    void check(JsonNode definition, Faults faults) {
        var id = id(definition);
        if (published.find(id).isPresent()) {
            faults.add(
                    "/version",
                    "already-published",
                    "Versie " + id + " is al gepubliceerd en verandert niet meer. Geef ze een nieuw nummer.");
        }
        if (repeated.contains(id)) {
            faults.add("/version", "duplicate", "Het bestand bevat " + id + " twee keer.");
        }
        var requires = definition.path("requires");
        for (var i = 0; i < requires.size(); i++) {
            reference(id, requires.path(i).asText(), "/requires/" + i, faults);
        }
        bases(definition, faults);
        taken(definition, faults);
    }

    private void reference(String id, String required, String at, Faults faults) {
        var kind = kind(required);
        if (kind.isEmpty()) {
            faults.add(at, "unknown-instrument", "Er is geen instrument " + required + ".");
        } else if (kind.get().equals("standalone")) {
            faults.add(at, "not-a-base", required + " is geen basispakket of module.");
        }
        wayBack(id, required)
                .ifPresent(
                        ids -> faults.add(at, "circular", "Dit gaat in een kring: " + String.join(" → ", ids) + "."));
    }

    /** The chain of requirements from a definition over what it requires back to itself. */
    private Optional<List<String>> wayBack(String id, String required) {
        var cameFrom = new HashMap<String, String>(Map.of(required, id));
        var waiting = new ArrayDeque<>(List.of(required));
        while (!waiting.isEmpty() && !cameFrom.containsKey(id)) {
            var at = waiting.remove();
            for (var next : requiredBy(at)) {
                if (cameFrom.putIfAbsent(next, at) == null) {
                    waiting.add(next);
                }
            }
        }
        return cameFrom.containsKey(id) ? Optional.of(circle(id, cameFrom)) : Optional.empty();
    }

    private static List<String> circle(String id, Map<String, String> cameFrom) {
        var way = new ArrayList<>(List.of(id));
        var at = String.valueOf(cameFrom.get(id));
        while (!at.equals(id)) {
            way.addFirst(at);
            at = String.valueOf(cameFrom.get(at));
        }
        way.addFirst(id);
        return way;
    }

    private void bases(JsonNode definition, Faults faults) {
        var isModule = definition.path("kind").asText().equals("module");
        if (!isModule && !definition.path("requires").isEmpty()) {
            faults.add("/requires", "not-a-module", "Alleen een module bouwt op iets anders.");
        }
        var bases = allRequired(definition).stream()
                .filter(id -> kind(id).filter("base"::equals).isPresent())
                .toList();
        if (isModule && bases.size() != 1) {
            faults.add("/requires", "one-base", "Een module bouwt op precies één basispakket.");
        }
    }

    /** Modules are asked together, now or once both are valid, so what one calls its own no other may. */
    private void taken(JsonNode definition, Faults faults) {
        var owners = new HashMap<String, String>();
        published.notEnded().stream()
                .filter(other -> !other.code().equals(definition.path("code").asText()))
                .forEach(other -> names(other).forEach(name -> owners.put(name, other.id())));
        inFile.forEach((id, other) -> {
            if (!other.path("code").equals(definition.path("code"))) {
                names(other).forEach(name -> owners.put(name, id));
            }
        });
        places(definition).forEach((place, name) -> {
            var owner = owners.get(name);
            if (owner != null) {
                var code = name.substring(name.indexOf(' ') + 1);
                faults.add(place, "taken", "De naam \"" + code + "\" is al van " + owner + ".");
            }
        });
    }

    private static Set<String> names(Definition definition) {
        var names = new HashSet<String>();
        definition.responses().keySet().forEach(name -> names.add("responses " + name));
        definition.scales().forEach(scale -> {
            names.add("scale " + scale.code());
            scale.items().forEach(item -> names.add("item " + item.code()));
        });
        return names;
    }

    private static Set<String> names(JsonNode definition) {
        return new HashSet<>(places(definition).values());
    }

    /** Everything a definition names, by place. */
    private static Map<String, String> places(JsonNode definition) {
        var places = new LinkedHashMap<String, String>();
        definition
                .path("responses")
                .fieldNames()
                .forEachRemaining(name -> places.put("/responses/" + name, "responses " + name));
        var scales = definition.path("scales");
        for (var i = 0; i < scales.size(); i++) {
            places.put(
                    "/scales/" + i + "/code",
                    "scale " + scales.path(i).path("code").asText());
            var items = scales.path(i).path("items");
            for (var j = 0; j < items.size(); j++) {
                places.put(
                        "/scales/" + i + "/items/" + j + "/code",
                        "item " + items.path(j).path("code").asText());
            }
        }
        return places;
    }

    private Set<String> allRequired(JsonNode definition) {
        var found = new HashSet<String>();
        var waiting = new ArrayList<>(requires(definition));
        while (!waiting.isEmpty()) {
            var id = waiting.removeLast();
            if (found.add(id)) {
                waiting.addAll(requiredBy(id));
            }
        }
        return found;
    }

    private List<String> requiredBy(String id) {
        var own = inFile.get(id);
        return own == null ? published.find(id).map(Definition::requires).orElse(List.of()) : requires(own);
    }

    private Optional<String> kind(String id) {
        var own = inFile.get(id);
        return own == null
                ? published.find(id).map(other -> switch (other.kind()) {
                    case BASE -> "base";
                    case MODULE -> "module";
                    case STANDALONE -> "standalone";
                })
                : Optional.of(own.path("kind").asText());
    }

    private static List<String> requires(JsonNode definition) {
        var ids = new ArrayList<String>();
        definition.path("requires").forEach(id -> ids.add(id.asText()));
        return ids;
    }

    private static String id(JsonNode definition) {
        return definition.path("code").asText() + "-"
                + definition.path("version").asInt();
    }
}
