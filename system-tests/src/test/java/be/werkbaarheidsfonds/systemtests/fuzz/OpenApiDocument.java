package be.werkbaarheidsfonds.systemtests.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A committed contract of a service, {@code openapi/<service>.yaml} of contracts. */
final class OpenApiDocument {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final String service;
    private final JsonNode root;

    private OpenApiDocument(String service, JsonNode root) {
        this.service = service;
        this.root = root;
    }

    static OpenApiDocument of(String service) {
        var resource = "/openapi/" + service + ".yaml";
        try (var in = OpenApiDocument.class.getResourceAsStream(resource)) {
            return new OpenApiDocument(
                    service, new YAMLMapper().readTree(Objects.requireNonNull(in, "contracts has no " + resource)));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .forEach(entry -> operations.add(new Operation(
                                service,
                                entry.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                queryParameters(path.getValue(), entry.getValue()),
                                body(entry.getValue())))));
        return operations;
    }

    private List<String> queryParameters(JsonNode path, JsonNode operation) {
        return java.util.stream.Stream.of(path, operation)
                .flatMap(node -> StreamSupport.stream(node.path("parameters").spliterator(), false))
                .map(this::resolve)
                .filter(parameter -> "query".equals(parameter.path("in").asText()))
                .map(parameter -> parameter.path("name").asText())
                .toList();
    }

    private @Nullable JsonNode body(JsonNode operation) {
        var schema = resolve(operation.path("requestBody"))
                .path("content")
                .path("application/json")
                .path("schema");
        return schema.isMissingNode() ? null : schema;
    }

    /** What a reference points to, or the node itself. */
    JsonNode resolve(JsonNode node) {
        var reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : resolve(root.at(reference.substring(1)));
    }
}
