package be.werkbaarheidsfonds.bench;

import be.werkbaarheidsfonds.local.suite.Ports;
import be.werkbaarheidsfonds.local.suite.Suite;
import be.werkbaarheidsfonds.local.suite.SuiteConfig;
import be.werkbaarheidsfonds.platform.embedded.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Runs every benchmark on a suite of its own and prints each as a ratio to a limit measured in the
 * same run, so that figures of different machines can be compared. Not a test: it never fails on time.
 */
public final class Bench {

    private static final int MISUSED = 2;

    private Bench() {}

    public static void main(String[] args) throws IOException {
        Set<Benchmark> asked;
        try {
            asked = Benchmark.named(List.of(args));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(MISUSED);
            return;
        }
        var state = Files.createTempDirectory("werkbaarheidsfonds-bench");
        run(asked, SuiteConfig.inFolder(SuiteConfig.repositoryAround(Path.of("")), state, Ports.free()));
        // Only after success: what went wrong is in its logs.
        Folders.delete(state);
    }

    private static void run(Set<Benchmark> asked, SuiteConfig config) {
        var starts = new StartTimes();
        var report = new Report(System.out);
        report.machine();
        try (var suite = Suite.start(config, starts)) {
            if (asked.contains(Benchmark.START)) {
                starts.print(suite, report);
            }
            var api = new Api(suite);
            var company = BenchCompany.register(api);
            if (asked.contains(Benchmark.EVENTS)) {
                new EventBench(suite, api).run(report);
            }
            if (asked.contains(Benchmark.BALLOTS) || asked.contains(Benchmark.PAGES)) {
                var scan = BenchScan.open(suite, api, company);
                if (asked.contains(Benchmark.BALLOTS)) {
                    new BallotBench(suite, scan).run(report);
                }
                if (asked.contains(Benchmark.PAGES)) {
                    new PageBench(suite, company, scan.closed()).run(report);
                }
            }
        }
        report.close();
    }
}
