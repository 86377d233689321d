package be.werkbaarheidsfonds.local.suite;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {

    @TempDir
    Path folder;

    @Test
    void a_second_run_is_told_which_process_has_the_folder() {
        try (var _ = RunLock.take(folder)) {
            assertThatThrownBy(() -> RunLock.take(folder))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("already runs")
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void the_next_run_may_have_it() {
        RunLock.take(folder).close();
        assertThatCode(() -> RunLock.take(folder).close()).doesNotThrowAnyException();
    }
}
