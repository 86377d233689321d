package be.werkbaarheidsfonds.bench;

import java.io.PrintStream;
import java.util.Locale;

/** What is printed: one line a figure, so that runs can be compared with diff. */
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    /** What the figures were measured on. */
    void machine() {
        out.printf(
                "%d cores, Java %s, %s %s%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
    }

    void heading(String text) {
        out.printf("%n%s%n", text);
    }

    void figure(String name, double value, String unit) {
        out.printf(Locale.ROOT, "  %-58s %10.1f %s%n", name, value, unit);
    }

    /** The benchmark's verdict: how near it comes to its limit; 1.00 is the limit itself. */
    void ratio(String name, double ratio) {
        out.printf(Locale.ROOT, "  %-58s %10.2f  (ratio)%n", name, ratio);
    }

    void close() {
        out.println();
        out.flush();
    }
}
