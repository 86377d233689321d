package be.werkbaarheidsfonds.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What PostgreSQL, Kafka and Keycloak get is what the services expect of them. */
class ComposePartsTest {

    @Test
    void every_database_and_its_two_roles_are_created_with_the_passwords_the_service_gets() {
        var script = Repository.read("docker/postgres/create-databases.sh");
        var created = Repository.first("for service in ([a-z ]+); do", script).split(" ", -1);
        var databases = new TreeSet<String>();
        for (var service : Service.all()) {
            if (service.hasDatabase()) {
                var database = service.value("werkbaarheidsfonds.database.name");
                databases.add(database);
                sharesPasswords(service.name(), Service.variable(database));
            }
        }

        assertThat(databases).containsExactlyInAnyOrder(created);
        assertThat(script).contains("${service}_owner", "app=\"${name}_app\"");
        var service = Service.named("fund-service");
        assertThat(service.value("quarkus.datasource.username")).isEqualTo("${werkbaarheidsfonds.database.name}_app");
        assertThat(service.value("quarkus.flyway.username")).isEqualTo("${werkbaarheidsfonds.database.name}_owner");
    }

    private static void sharesPasswords(String service, String database) {
        var server = ComposeFile.service("postgres").path("environment");
        var client = ComposeFile.service(service).path("environment");
        for (var role : new String[] {"OWNER", "APP"}) {
            assertThat(client.path("WERKBAARHEIDSFONDS_DATABASE_" + role + "_PASSWORD"))
                    .as("%s of %s", role, service)
                    .isEqualTo(server.path(database + "_" + role + "_PASSWORD"));
        }
    }

    @Test
    void every_topic_is_created_as_messaging_would_make_it() {
        var script = Repository.read("docker/kafka/create-topics.sh");
        var code =
                Repository.read("platform/messaging/src/main/java/be/werkbaarheidsfonds/platform/messaging/Topic.java");
        var producers = Repository.first("for service in ([a-z ]+); do", script).split(" ", -1);

        assertThat(producers)
                .containsExactlyInAnyOrder(Service.all().stream()
                        .filter(Service::hasDatabase)
                        .map(service -> service.value("werkbaarheidsfonds.database.name"))
                        .toArray(String[]::new));
        assertThat(Service.named("fund-service").value("werkbaarheidsfonds.messaging.topic"))
                .isEqualTo("${werkbaarheidsfonds.database.name}.events");
        assertThat(words("create \"\\$service\\.events\" (.+)", script))
                .isEqualTo(partitionsAndSettings(code, "ofEvents"));
        var deadLetters = Repository.first("DEAD_LETTERS = \"([^\"]+)\"", code);
        assertThat(words("create \"\\$service-service" + Pattern.quote(deadLetters) + "\" (.+)", script))
                .isEqualTo(partitionsAndSettings(code, "ofDeadLetters"));
    }

    private static Set<String> words(String regex, String script) {
        return Set.of(Repository.first(regex, script).split(" ", -1));
    }

    /** What one of Topic's factory methods asks of the broker, as the script would write it. */
    private static Set<String> partitionsAndSettings(String code, String method) {
        var body = Repository.first("(?s)static Topic " + method + "\\((.*?)\n    }", code);
        var asked = new HashSet<String>();
        asked.add(number(code, Repository.first("return new Topic\\(\\s*[^,]+,\\s*([A-Z_0-9]+),", body)));
        var settings = Pattern.compile(
                        "TopicConfig\\.([A-Z_]+)_CONFIG,\\s*(?:\"([^\"]+)\"|Integer\\.toString\\(([A-Z_]+)\\))")
                .matcher(body);
        while (settings.find()) {
            var name = settings.group(1).toLowerCase(Locale.ROOT).replace('_', '.');
            var value = settings.group(2) == null ? number(code, settings.group(3)) : settings.group(2);
            asked.add(name + "=" + value);
        }
        return asked;
    }

    /** A number, or the constant of that name: a number or a product of them. */
    private static String number(String code, String nameOrNumber) {
        if (nameOrNumber.matches("\\d+")) {
            return nameOrNumber;
        }
        var factors =
                Repository.first("int " + nameOrNumber + " = ([0-9 *]+);", code).split(" \\* ", -1);
        return Integer.toString(
                Arrays.stream(factors).mapToInt(Integer::parseInt).reduce(1, Math::multiplyExact));
    }

    @Test
    void services_look_for_their_neighbours_where_Compose_puts_them() {
        Map<String, String> serverByVariable = new HashMap<>(Map.of(
                "WERKBAARHEIDSFONDS_DATABASE_HOST", "postgres:5432",
                "WERKBAARHEIDSFONDS_KAFKA", "kafka:9092",
                "WERKBAARHEIDSFONDS_GATEWAY_ADDRESS", "gateway"));
        ComposeFile.ours()
                .forEach((name, service) -> serverByVariable.forEach((variable, server) -> {
                    var value = service.path("environment").path(variable);
                    if (!name.equals("gateway")) {
                        assertThat(value.asText()).as(name).isEqualTo(server);
                        assertThat(ComposeFile.services()).containsKey(server.replaceAll(":.*", ""));
                    }
                }));
        assertThat(ComposeFile.service("kafka")
                        .path("environment")
                        .path("KAFKA_ADVERTISED_LISTENERS")
                        .asText())
                .isEqualTo("PLAINTEXT://kafka:9092");
        for (var service : Service.all()) {
            if (service.hasDatabase()) {
                var address = ComposeFile.service("gateway")
                        .path("environment")
                        .path("WERKBAARHEIDSFONDS_GATEWAY_SERVICES_"
                                + Service.variable(service.value("werkbaarheidsfonds.database.name")));
                assertThat(address.asText()).isEqualTo("http://" + service.name() + ":" + service.port());
            }
        }
    }

    @Test
    void mail_goes_to_the_sink() {
        var sink = ComposeFile.service("mail")
                .path("environment")
                .path("MP_SMTP_BIND_ADDR")
                .asText();
        for (var name : List.of("fund-service", "scan-service")) {
            var sender = ComposeFile.service(name).path("environment");
            assertThat(sender.path("WERKBAARHEIDSFONDS_MAIL_HOST").asText()).isEqualTo("mail");
            assertThat(sink)
                    .endsWith(":" + sender.path("WERKBAARHEIDSFONDS_MAIL_PORT").asText());
        }
    }

    @Test
    void the_identity_provider_has_one_address_inside_and_outside() {
        var keycloak = ComposeFile.service("keycloak");
        var outside =
                URI.create(keycloak.path("environment").path("KC_HOSTNAME").asText());

        assertThat(ComposeFile.texts(keycloak.path("networks").path("inside").path("aliases")))
                .containsExactly(outside.getHost());
        assertThat(keycloak.path("environment").path("KC_HTTP_PORT").asInt()).isEqualTo(outside.getPort());
        ComposeFile.ours()
                .forEach((name, service) -> assertThat(service.path("environment")
                                .path("WERKBAARHEIDSFONDS_IDENTITY_PROVIDER")
                                .asText())
                        .as(name)
                        .isEqualTo(outside + "/realms/werkbaarheidsfonds"));
    }
}
