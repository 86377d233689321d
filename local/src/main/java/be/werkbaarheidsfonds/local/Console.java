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

    void preparing() {
        out.println("Preparing what makes later starts fast: a minute or two, once after a build.");
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

    void usable(Suite suite, Duration startUp) {
        out.println();
        out.printf(Locale.ROOT, "Open %s – usable after %.1f s%n%n", suite.portal(), seconds(startUp));
    }

    void loaded(Duration took) {
        out.println();
        figure("demo data loaded in", "%.1f s", seconds(took));
    }

    void invitation(Suite suite) {
        out.println();
        out.println("Accounts, all with password " + Accounts.PASSWORD + ":");
        for (var account : Accounts.all()) {
            out.printf("  %-8s %s%n", account.username(), account.who());
        }
        out.println();
        out.println("Try first: log in as an and start a scan; as lies to see a finished one and her applications;");
        out.println("as karim and greet to handle them; as sofie to see what her sector's covenant moved.");
        out.printf("  %-26s %s%n", "Portal", suite.portal());
        out.printf("  %-26s %s%n", "Mail that was sent", suite.mailPage());
        out.printf("  %-26s %s%n", "Logs", suite.config().logs());
        out.println();
    }

    void memory(Suite suite) {
        var memory = suite.residentMemory();
        figure("resident memory of all processes", "%d MB", memory.total());
        memory.megabytesByProgram().forEach((program, megabytes) -> figure("  " + program, "%d MB", megabytes));
        out.println();
        out.println("Ctrl-C stops everything.");
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
