package be.werkbaarheidsfonds.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    Path logs;

    @Test
    void one_that_stops_while_starting_is_reported_with_the_end_of_its_log() {
        var child = run("echo 'no such file: x.conf'; exit 3");
        assertThatThrownBy(() -> child.awaitReady(() -> false, PATIENCE))
                .isInstanceOf(ServerFailed.class)
                .hasMessageContaining("demo stopped while starting (exit code 3)")
                .hasMessageContaining(logs.resolve("demo.log").toString())
                .hasMessageContaining("no such file: x.conf");
    }

    @Test
    void one_that_is_never_ready_is_given_up() {
        var child = run("exec sleep 60");
        assertThatThrownBy(() -> child.awaitReady(() -> false, Duration.ofMillis(300)))
                .hasMessageContaining("demo was not ready within");
        child.stop(PATIENCE);
        assertThat(child.alive()).isFalse();
    }

    @Test
    void stopping_ends_what_the_program_started_too() {
        var child = run("sleep 60 & sleep 60");
        child.awaitReady(() -> descendants(child) == 2, PATIENCE);
        var family = ProcessHandle.of(child.pid()).orElseThrow().descendants().toList();
        child.stop(PATIENCE);
        family.forEach(p -> p.onExit().join());
        assertThat(family).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void what_a_killed_run_left_running_is_ended_by_the_next() {
        var child = run("exec sleep 60");
        assertThat(Leftovers.end(logs)).isEqualTo(1);
        assertThat(child.ended().join().alive()).isFalse();
        assertThat(Leftovers.end(logs)).isZero();
    }

    private static long descendants(ChildProcess child) {
        return ProcessHandle.of(child.pid()).stream()
                .flatMap(ProcessHandle::descendants)
                .count();
    }

    private ChildProcess run(String script) {
        return ChildProcess.start("demo", logs, Map.of(), List.of("sh", "-c", script));
    }
}
