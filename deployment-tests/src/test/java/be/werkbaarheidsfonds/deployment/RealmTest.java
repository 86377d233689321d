package be.werkbaarheidsfonds.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The realm that Keycloak imports is the local stack's, and fits what Compose configures. */
class RealmTest {

    private static final String IMPORTS = "/opt/keycloak/data/import/";

    @Test
    void the_realm_file_is_mounted_under_the_name_Keycloak_expects() throws JsonProcessingException {
        assertThat(mount()).endsWith(IMPORTS + realm().path("realm").asText() + "-realm.json:ro");
        assertThat(ComposeFile.texts(ComposeFile.service("keycloak").path("command")))
                .contains("--import-realm");
        assertThat(ComposeFile.service("gateway")
                        .path("environment")
                        .path("WERKBAARHEIDSFONDS_IDENTITY_PROVIDER")
                        .asText())
                .endsWith("/realms/" + realm().path("realm").asText());
    }

    @Test
    void the_theme_it_names_is_mounted() throws JsonProcessingException {
        var theme = realm().path("loginTheme").asText();

        assertThat(ComposeFile.texts(ComposeFile.service("keycloak").path("volumes")))
                .anyMatch(mount -> mount.endsWith("/themes/" + theme + ":/opt/keycloak/themes/" + theme + ":ro"));
    }

    @Test
    void the_gateway_logs_in_as_a_client_of_the_realm_with_the_same_secret() throws JsonProcessingException {
        var client =
                Objects.requireNonNull(clients().get(Service.named("gateway").value("quarkus.oidc.client-id")));

        assertThat(client.path("standardFlowEnabled").asBoolean()).isTrue();
        assertThat(secretOf("keycloak", placeholder(client)))
                .isEqualTo(secretOf("gateway", "WERKBAARHEIDSFONDS_GATEWAY_SECRET"));
        assertThat(ComposeFile.service("gateway")
                        .path("environment")
                        .path("WERKBAARHEIDSFONDS_PUBLIC_URL")
                        .asText())
                .isEqualTo(client.path("rootUrl").asText());
    }

    @Test
    void no_confidential_client_keeps_the_secret_of_local_runs() throws JsonProcessingException {
        var confidential = clients().values().stream()
                .filter(client -> !client.path("publicClient").asBoolean())
                .toList();

        assertThat(confidential)
                .isNotEmpty()
                .allSatisfy(client ->
                        assertThat(secretOf("keycloak", placeholder(client))).startsWith("${"));
    }

    @Test
    void tokens_can_be_meant_for_every_service() throws JsonProcessingException {
        var audiences = realm().findValues("included.custom.audience").stream()
                .map(JsonNode::asText)
                .distinct()
                .toList();

        assertThat(audiences)
                .contains(Service.all().stream()
                        .filter(Service::hasDatabase)
                        .map(service -> service.value("quarkus.application.name"))
                        .toArray(String[]::new));
    }

    private static String secretOf(String service, String variable) {
        return ComposeFile.service(service).path("environment").path(variable).asText();
    }

    private static String placeholder(JsonNode client) {
        return Repository.first("^\\$\\{([A-Z_]+):", client.path("secret").asText());
    }

    private static Map<String, JsonNode> clients() throws JsonProcessingException {
        var clients = new HashMap<String, JsonNode>();
        realm().path("clients")
                .forEach(client -> clients.put(client.path("clientId").asText(), client));
        return clients;
    }

    private static String mount() {
        return ComposeFile.texts(ComposeFile.service("keycloak").path("volumes")).stream()
                .filter(mount -> mount.contains(":" + IMPORTS))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode realm() throws JsonProcessingException {
        var file = ComposeFile.folder().resolve(mount().substring(0, mount().indexOf(':')));
        return Repository.JSON.readTree(Repository.read(file));
    }
}
