package be.werkbaarheidsfonds.local;

import be.werkbaarheidsfonds.local.suite.Progress;
import be.werkbaarheidsfonds.local.suite.Suite;
import be.werkbaarheidsfonds.local.suite.SuiteConfig;
import be.werkbaarheidsfonds.platform.embedded.ChildProcess;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the person at the terminal reads. */
final class Console implements Progress {

    private final PrintStream out;

    Console(PrintStream out) {
        this.out = out;
    }

    void starting(SuiteConfig config) {
        out.println("Starting the suite. Logs: " + config.logs());
    }

    @Override
    public void ready(String part, Duration took) {
        out.printf(Locale.ROOT, "  %-45s %6.1f s%n", part, seconds(took));
    }

    @Override
    public void died(ChildProcess program) {
        problem(program.name() + " has stopped by itself" + program.obituary());
    }

    void problem(String what) {
        out.println();
        out.println(what);
    }

    void started(Suite suite, Duration startUp) {
        out.println();
        out.println("Open " + suite.portal());
        out.println();
        for (var account : Accounts.all()) {
            out.printf("  %-8s %s%n", account.username(), account.who());
        }
        out.println();
        figure("login page usable after", "%.1f s", seconds(startUp));
        var memory = suite.residentMemory();
        figure("resident memory of all processes", "%d MB", memory.total());
        memory.megabytesByProgram().forEach((program, megabytes) -> figure("  " + program, "%d MB", megabytes));
    }

    void stopping() {
        out.println();
        out.println("Stopping …");
    }

    void stopped() {
        out.println("Stopped. bin/run goes on where you were.");
    }

    private void figure(String name, String format, Object value) {
        out.printf(Locale.ROOT, "  %-45s " + format + "%n", name, value);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
