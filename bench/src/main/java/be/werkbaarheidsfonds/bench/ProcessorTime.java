package be.werkbaarheidsfonds.bench;

import java.time.Duration;

/** What the suite's programs used of the processors so far: unlike time, it is the same on a busy machine. */
final class ProcessorTime {

    private ProcessorTime() {}

    /** Milliseconds of every program of the suite; all were started from here, and what measures is not one of them. */
    static double millis() {
        return ProcessHandle.current()
                .descendants()
                .mapToLong(program ->
                        program.info().totalCpuDuration().orElse(Duration.ZERO).toMillis())
                .sum();
    }
}
