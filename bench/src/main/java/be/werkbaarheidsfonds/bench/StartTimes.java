package be.werkbaarheidsfonds.bench;

import be.werkbaarheidsfonds.local.suite.Progress;
import be.werkbaarheidsfonds.local.suite.Service;
import be.werkbaarheidsfonds.local.suite.Suite;
import be.werkbaarheidsfonds.platform.embedded.ChildProcess;
import be.werkbaarheidsfonds.platform.embedded.JavaCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/**
 * Seconds until each part could be used, and what it then holds of memory. The limit is a JVM that
 * starts, says its version and ends, on the machine as it is now.
 */
final class StartTimes implements Progress {

    private static final int STARTS = 5;

    private final Map<String, Duration> parts = new ConcurrentSkipListMap<>();

    @Override
    public void ready(String part, Duration took) {
        parts.put(part, took);
    }

    /** Whoever waits for an answer fails by itself; this says why. */
    @Override
    public void died(ChildProcess program) {
        System.err.println(program.name() + " died" + program.obituary());
    }

    void print(Suite suite, Report report) {
        report.heading("Start-up, everything at once");
        parts.forEach((part, took) -> report.figure(part, seconds(took), "s"));
        var limit = seconds(emptyJvm());
        report.figure("a JVM that says its version", limit, "s");
        for (var service : Service.values()) {
            var took = parts.get(service.module());
            if (took != null) {
                report.ratio(service.module() + " to that JVM", seconds(took) / limit);
            }
        }
        var memory = suite.residentMemory();
        report.heading("Resident memory");
        memory.megabytesByProgram().forEach((program, megabytes) -> report.figure(program, (double) megabytes, "MB"));
        report.figure("all", (double) memory.total(), "MB");
        report.ratio("of the budget of 2560 MB", memory.total() / 2560.0);
    }

    /** The middle one of some, after one that brought its files into memory. */
    private static Duration emptyJvm() {
        timed();
        return Stream.generate(StartTimes::timed)
                .limit(STARTS)
                .sorted()
                .skip(STARTS / 2)
                .findFirst()
                .orElseThrow();
    }

    private static Duration timed() {
        var began = System.nanoTime();
        try {
            new ProcessBuilder(JavaCommand.path(), "-XX:+UseSerialGC", "-version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while starting an empty JVM", e);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static double seconds(Duration took) {
        return took.toMillis() / 1000.0;
    }
}
