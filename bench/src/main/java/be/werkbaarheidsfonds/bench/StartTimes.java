package be.werkbaarheidsfonds.bench;

import be.werkbaarheidsfonds.local.suite.Progress;
import be.werkbaarheidsfonds.local.suite.Suite;
import be.werkbaarheidsfonds.platform.embedded.ChildProcess;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Seconds until each part could be used, and what it then holds of memory. */
final class StartTimes implements Progress {

    private final Map<String, Duration> parts = new ConcurrentSkipListMap<>();

    @Override
    public void ready(String part, Duration took) {
        parts.put(part, took);
    }

    @Override
    public void died(ChildProcess program) {
        throw new IllegalStateException(program.name() + " died: " + program.obituary());
    }

    void print(Suite suite, Report report) {
        report.heading("Start-up, everything at once");
        parts.forEach((part, took) -> report.figure(part, took.toMillis() / 1000.0, "s"));
        var memory = suite.residentMemory();
        report.heading("Resident memory");
        memory.megabytesByProgram().forEach((program, megabytes) -> report.figure(program, (double) megabytes, "MB"));
        report.figure("all", (double) memory.total(), "MB");
        report.ratio("of the budget of 2560 MB", memory.total() / 2560.0);
    }
}
