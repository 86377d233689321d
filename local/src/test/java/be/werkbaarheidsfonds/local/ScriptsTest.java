package be.werkbaarheidsfonds.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands of bin/ and .ci/. */
class ScriptsTest {

    static List<Path> scripts() throws IOException {
        try (Stream<Path> bin = Files.list(Path.of("../bin"));
                Stream<Path> ci = Files.list(Path.of("../.ci"))) {
            return Stream.concat(bin, ci).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void a_script_can_be_run_stops_at_errors_and_parses(Path script) throws IOException, InterruptedException {
        assertThat(Files.isExecutable(script)).isTrue();
        assertThat(Files.readString(script)).startsWith("#!/usr/bin/env bash\n").contains("\nset -euo pipefail\n");
        var parsed =
                new ProcessBuilder("bash", "-n", script.toString()).inheritIO().start();
        assertThat(parsed.waitFor()).isZero();
    }

    @Test
    void the_build_server_runs_what_people_run() throws IOException {
        assertThat(Files.readString(Path.of("../.ci/run"))).contains("/bin/test");
    }
}
