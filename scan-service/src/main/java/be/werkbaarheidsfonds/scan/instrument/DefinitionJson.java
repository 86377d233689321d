package be.werkbaarheidsfonds.scan.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Definitions as JSON. */
public final class DefinitionJson {

    private static final JsonInclude.Value PRESENT =
            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL);

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(PRESENT)
            .build();

    private DefinitionJson() {}

    /** What was typed, before any rule. */
    public static JsonNode tree(String json) throws JsonProcessingException {
        return JSON.readTree(json);
    }

    /** A definition as a file has it. */
    public static String write(Definition definition) {
        try {
            return JSON.writeValueAsString(definition);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A definition can't be written", e);
        }
    }

    /** The definition of a tree that breaks no rule. */
    public static Definition read(JsonNode tree) {
        try {
            return JSON.treeToValue(tree, Definition.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not a definition: " + e.getOriginalMessage(), e);
        }
    }

    public static Definition read(String json) {
        try {
            return read(tree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
