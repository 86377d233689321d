package be.werkbaarheidsfonds.scan.instrumentfile;

import be.werkbaarheidsfonds.scan.instrument.DefinitionJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The JSON Schema of a definition: what can be said of one value at a time. */
public final class DefinitionSchema {

    private static final String FILE = "/instruments/schema/instrument-v1.schema.json";
    private static final Locale DUTCH = Locale.of("nl");

    private static final String TEXT = text();
    private static final Schema SCHEMA = schema();

    private DefinitionSchema() {}

    /** The schema itself, to be served. */
    public static String json() {
        return TEXT;
    }

    static void check(JsonNode definition, Faults faults) {
        SCHEMA.validate(
                        definition,
                        context -> context.executionConfig(
                                config -> config.formatAssertionsEnabled(true).locale(DUTCH)))
                .forEach(error -> faults.add(place(error), "schema-" + kebab(error.getKeyword()), detail(error)));
    }

    /** A missing property is named at its own place. */
    private static String place(Error error) {
        var at = error.getInstanceLocation().toString();
        return error.getProperty() == null ? at : at + "/" + error.getProperty();
    }

    private static String detail(Error error) {
        return switch (String.valueOf(error.getKeyword())) {
            case "required" -> "Dit ontbreekt.";
            case "additionalProperties", "false", "properties" -> "Dit hoort hier niet.";
            default -> "De waarde " + error.getMessage() + ".";
        };
    }

    private static String kebab(String keyword) {
        return keyword.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(DefinitionJson.tree(TEXT));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The schema of instruments is not JSON", e);
        }
    }

    private static String text() {
        try (var file = DefinitionSchema.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The service lacks " + FILE);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
