package be.werkbaarheidsfonds.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The realm as it is imported. */
final class RealmFile {

    static final Path FOLDER = Path.of("src/main/resources/keycloak");

    private final JsonNode realm;

    private RealmFile(JsonNode realm) {
        this.realm = realm;
    }

    static RealmFile read() {
        try {
            var file = FOLDER.resolve("werkbaarheidsfonds-realm.json").toFile();
            return new RealmFile(new ObjectMapper().readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<JsonNode> users() {
        return realm.get("users").valueStream();
    }

    JsonNode client(String id) {
        return realm.get("clients")
                .valueStream()
                .filter(c -> c.get("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<String> scopes() {
        return texts(realm.get("clientScopes"), "name");
    }

    Stream<JsonNode> mappersOfScope(String scope) {
        return realm.get("clientScopes")
                .valueStream()
                .filter(s -> s.get("name").asText().equals(scope))
                .flatMap(s -> s.path("protocolMappers").valueStream());
    }

    Stream<JsonNode> clients() {
        return realm.get("clients").valueStream();
    }

    static List<String> attribute(JsonNode user, String name) {
        return user.path("attributes")
                .path(name)
                .valueStream()
                .map(JsonNode::asText)
                .toList();
    }

    static List<String> texts(JsonNode array, String field) {
        return array.valueStream().map(n -> n.get(field).asText()).toList();
    }
}
