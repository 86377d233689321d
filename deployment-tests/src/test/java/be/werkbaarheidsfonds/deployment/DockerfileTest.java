package be.werkbaarheidsfonds.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DockerfileTest {

    private static final String FILE = "docker/Dockerfile";

    /** One instruction of a stage, its continued lines joined. */
    private record Instruction(String stage, String keyword, String arguments) {}

    private static final List<Instruction> INSTRUCTIONS = parse();

    private static List<Instruction> parse() {
        var text = Repository.read(FILE).replaceAll("(?m)^\\s*#.*\\n", "").replaceAll("\\\\\\n\\s*", "");
        var instructions = new ArrayList<Instruction>();
        var stage = "";
        for (var line : text.lines().filter(line -> !line.isBlank()).toList()) {
            var parts = line.split("\\s+", 2);
            if (parts[0].equals("FROM")) {
                stage = Repository.first("AS (\\w+)$", line);
            }
            instructions.add(new Instruction(stage, parts[0], parts[1]));
        }
        return instructions;
    }

    private static Stream<Instruction> of(String stage, String keyword) {
        return INSTRUCTIONS.stream()
                .filter(i -> i.stage().equals(stage) && i.keyword().equals(keyword));
    }

    private static String only(String stage, String keyword) {
        var found = of(stage, keyword).map(Instruction::arguments).toList();
        assertThat(found).as(keyword + " in " + stage).hasSize(1);
        return found.getFirst();
    }

    @Test
    void it_has_a_build_and_a_runtime_stage_on_pinned_images_of_the_Java_we_compile_for() {
        var images = INSTRUCTIONS.stream()
                .filter(i -> i.keyword().equals("FROM"))
                .map(i -> Image.pinned(i.arguments().split(" ", -1)[0]))
                .toList();

        assertThat(images).extracting(Image::name).containsExactly("maven", "eclipse-temurin");
        var java = Repository.version("maven.compiler.release");
        assertThat(images.get(0).tag()).contains("-eclipse-temurin-" + java);
        assertThat(images.get(1).tag()).startsWith(java + ".").contains("-jre-");
        assertThat(INSTRUCTIONS.stream().map(Instruction::stage).distinct()).containsExactly("build", "runtime");
    }

    @Test
    void the_build_stage_does_not_know_which_service_it_is_for() {
        assertThat(of("build", "ARG")).isEmpty();
        assertThat(of("runtime", "ARG").map(Instruction::arguments)).contains("SERVICE");
    }

    @Test
    void it_builds_every_service_with_the_projects_own_Maven() {
        var build = of("build", "RUN").map(Instruction::arguments).findFirst().orElseThrow();

        assertThat(build).contains("bin/mvn ", "--mount=type=cache,", " package ");
        assertThat(Repository.first("-pl ([a-z,-]+)", build).split(",", -1))
                .containsExactlyInAnyOrderElementsOf(Service.names());
    }

    @Test
    void it_runs_as_a_fixed_user_that_is_not_root_and_owns_nothing_of_the_application() {
        assertThat(only("runtime", "USER")).isEqualTo("10001:10001");
        assertThat(only("runtime", "RUN")).contains("--uid 10001", "--gid 10001");
        assertThat(of("runtime", "COPY").map(Instruction::arguments)).noneMatch(copy -> copy.contains("--chown"));
        var last = INSTRUCTIONS.stream().map(Instruction::keyword).toList();
        assertThat(last.indexOf("USER")).isGreaterThan(last.lastIndexOf("RUN")).isGreaterThan(last.lastIndexOf("COPY"));
    }

    @Test
    void it_tells_its_health_with_a_script_that_asks_Quarkus() {
        var script = Repository.path("docker/healthy");

        assertThat(only("runtime", "HEALTHCHECK")).endsWith("CMD [\"/usr/local/bin/healthy\"]");
        assertThat(of("runtime", "COPY").map(Instruction::arguments))
                .contains("--chmod=0555 docker/healthy /usr/local/bin/healthy");
        assertThat(Files.isExecutable(script)).isTrue();
        assertThat(Repository.read(script)).contains("GET /q/health/ready HTTP/1.0");
    }

    @Test
    void the_heap_is_a_share_of_the_containers_memory() {
        assertThat(only("runtime", "ENTRYPOINT"))
                .contains(
                        "\"-XX:MaxRAMPercentage=", "\"-XX:+ExitOnOutOfMemoryError\"", "\"-jar\", \"quarkus-run.jar\"]")
                .doesNotContain("-Xmx");
    }

    @Test
    void it_says_what_it_is() {
        assertThat(only("runtime", "LABEL"))
                .contains(
                        "org.opencontainers.image.title=\"${SERVICE}\"",
                        "org.opencontainers.image.version=\"${VERSION}\"",
                        "org.opencontainers.image.revision=\"${REVISION}\"");
        assertThat(of("runtime", "ARG").map(Instruction::arguments)).contains("VERSION=" + Repository.projectVersion());
    }

    @Test
    void what_it_copies_from_the_build_is_what_Quarkus_makes() {
        var copied = of("runtime", "COPY")
                .map(Instruction::arguments)
                .filter(copy -> copy.startsWith("--from=build "))
                .flatMap(copy -> Repository.all("/src/\\$\\{SERVICE\\}/target/(\\S+)", copy).stream())
                .toList();

        assertThat(copied)
                .containsExactly(
                        "quarkus-app/lib/",
                        "quarkus-app/quarkus/",
                        "quarkus-app/quarkus-run.jar",
                        "port",
                        "quarkus-app/app/");
    }

    @Test
    void the_build_gets_every_module_it_needs_and_the_pom_of_every_other() {
        var patterns = Repository.read("docker/Dockerfile.dockerignore")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();

        assertThat(patterns.getFirst()).isEqualTo("*");
        for (var pattern : patterns) {
            if (pattern.startsWith("!") && !pattern.contains("*")) {
                assertThat(Repository.path(pattern.substring(1))).exists();
            }
        }
        assertThat(patterns)
                .contains("!docker/healthy", "!pom.xml", "!.mvn", "!bin/mvn", "!bin/java-home", "!*/pom.xml");
        for (var module : Repository.modules()) {
            var topFolder = Path.of(module).getName(0).toString();
            var isSource = patterns.contains("!" + topFolder);
            var pom = FileSystems.getDefault().getPathMatcher("glob:*/pom.xml");
            assertThat(isSource || pom.matches(Path.of(module, "pom.xml")))
                    .as(module)
                    .isTrue();
            assertThat(isSource || !Service.names().contains(module)).as(module).isTrue();
        }
    }

    @Test
    void no_test_and_no_build_result_goes_into_the_build() {
        assertThat(Repository.read("docker/Dockerfile.dockerignore"))
                .contains("\n**/target\n")
                .contains("\n**/src/test\n");
    }
}
