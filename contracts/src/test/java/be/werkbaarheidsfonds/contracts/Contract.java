package be.werkbaarheidsfonds.contracts;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The committed contract of one event type: its schema, its sample, and the schema as first published. */
record Contract(String type, JsonNode schema, JsonNode sample, JsonNode published) {

    static final Path RESOURCES = Path.of("src/main/resources");
    static final Path PUBLISHED = Path.of("src/test/resources/published");

    /** Settings of the wire, as platform/messaging has them. */
    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static final ObjectMapper YAML = new YAMLMapper();

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Contract of(String type) {
        return new Contract(
                type,
                json(RESOURCES.resolve("schemas").resolve(type + ".schema.json")),
                json(RESOURCES.resolve("samples").resolve(type + ".json")),
                json(PUBLISHED.resolve(type + ".schema.json")));
    }

    private static JsonNode json(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What this schema has against the data. */
    List<Error> violations(JsonNode data) {
        return SCHEMAS.getSchema(schema)
                .validate(data, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
