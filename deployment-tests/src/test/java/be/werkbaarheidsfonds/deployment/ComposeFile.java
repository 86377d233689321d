package be.werkbaarheidsfonds.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** docker/compose.yaml. */
final class ComposeFile {

    static final String FILE = "docker/compose.yaml";

    private ComposeFile() {}

    static JsonNode content() {
        return Repository.yaml(FILE);
    }

    static JsonNode service(String name) {
        var service = content().path("services").path(name);
        if (service.isMissingNode()) {
            throw new AssertionError(FILE + " has no service " + name);
        }
        return service;
    }

    static Map<String, JsonNode> services() {
        var services = new LinkedHashMap<String, JsonNode>();
        content().path("services").properties().forEach(entry -> services.put(entry.getKey(), entry.getValue()));
        return services;
    }

    /** Services whose image we build, by the name of their module. */
    static Map<String, JsonNode> ours() {
        return services().entrySet().stream()
                .filter(entry ->
                        Image.pinned(entry.getValue().path("image").asText()).isOurs())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static Set<String> variables(String service) {
        return names(service(service).path("environment"));
    }

    static Set<String> names(JsonNode mapping) {
        var names = new TreeSet<String>();
        mapping.fieldNames().forEachRemaining(names::add);
        return names;
    }

    static List<String> texts(JsonNode list) {
        return Stream.iterate(0, i -> i < list.size(), i -> i + 1)
                .map(i -> list.path(i).asText())
                .toList();
    }

    static Path folder() {
        return Repository.path("docker");
    }
}
