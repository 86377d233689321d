package be.werkbaarheidsfonds.scan.instrumentfile;

import be.werkbaarheidsfonds.scan.instrument.Definition;
import be.werkbaarheidsfonds.scan.instrument.DefinitionJson;
import be.werkbaarheidsfonds.scan.instrument.PublishedDefinitions;
import be.werkbaarheidsfonds.scan.instrument.ShippedDefinitions;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The shipped definitions, changed and put together, as files to import. */
final class DefinitionFiles {

    static final PublishedDefinitions NOTHING = published(List.of());
    static final PublishedDefinitions BASE = published(List.of("basis-1"));

    private DefinitionFiles() {}

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
                return List.of();
            }

            @Override
            public List<Definition> notEnded() {
                return List.copyOf(byId.values());
            }
        };
    }

    static String file(String id) {
        return String.valueOf(ShippedDefinitions.files().get(id));
    }

    static ObjectNode tree(String id) {
        try {
            return (ObjectNode) DefinitionJson.tree(file(id));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static InstrumentFile changed(String id, Consumer<ObjectNode> change) {
        var tree = tree(id);
        change.accept(tree);
        return InstrumentFile.read(tree.toString(), BASE);
    }

    static ObjectNode at(JsonNode tree, String pointer) {
        return (ObjectNode) tree.at(pointer);
    }

    static String together(JsonNode... definitions) {
        var several = new ArrayNode(JsonNodeFactory.instance, List.of(definitions));
        return new ObjectNode(JsonNodeFactory.instance, Map.of("instruments", several)).toString();
    }
}
