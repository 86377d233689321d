package be.werkbaarheidsfonds.systemtests.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;
import java.util.UUID;

/** Bodies that fit a schema in form, so that one fault at a time can be put into them. */
final class Bodies {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    private final OpenApiDocument document;
    private final Random random;

    Bodies(OpenApiDocument document, Random random) {
        this.document = document;
        this.random = random;
    }

    JsonNode fitting(JsonNode schema) {
        return fitting(schema, 0);
    }

    private JsonNode fitting(JsonNode reference, int depth) {
        var schema = document.resolve(reference);
        if (depth > DEEPEST) {
            return JSON.nullNode();
        }
        if (schema.has("allOf")) {
            return merged(schema.path("allOf"), depth);
        }
        for (var choice : new String[] {"oneOf", "anyOf"}) {
            if (schema.has(choice)) {
                return fitting(
                        schema.path(choice)
                                .get(random.nextInt(schema.path(choice).size())),
                        depth + 1);
            }
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(random.nextInt(schema.path("enum").size()));
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema, depth);
            case "array" -> JSON.arrayNode().add(fitting(schema.path("items"), depth + 1));
            case "integer" -> JSON.numberNode(schema.path("minimum").asInt(1));
            case "number" -> JSON.numberNode(12.5);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            default -> text(schema);
        };
    }

    private JsonNode merged(JsonNode parts, int depth) {
        var merged = JSON.objectNode();
        for (var part : parts) {
            if (!(fitting(part, depth + 1) instanceof ObjectNode object)) {
                return fitting(part, depth + 1);
            }
            merged.setAll(object);
        }
        return merged;
    }

    private ObjectNode object(JsonNode schema, int depth) {
        var object = JSON.objectNode();
        schema.path("properties")
                .properties()
                .forEach(property -> object.set(property.getKey(), fitting(property.getValue(), depth + 1)));
        return object;
    }

    private JsonNode text(JsonNode schema) {
        return JSON.textNode(
                switch (schema.path("format").asText()) {
                    case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
                    case "date" -> "2026-12-0" + (1 + random.nextInt(9));
                    case "date-time" -> "2026-12-01T10:00:00Z";
                    default -> "tekst";
                });
    }
}
