package be.werkbaarheidsfonds.bench;

import be.werkbaarheidsfonds.local.suite.Ports;
import be.werkbaarheidsfonds.local.suite.Service;
import be.werkbaarheidsfonds.local.suite.Suite;
import be.werkbaarheidsfonds.local.suite.SuiteConfig;
import be.werkbaarheidsfonds.platform.embedded.Folders;
import be.werkbaarheidsfonds.platform.embedded.FreePorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

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
        var report = new Report(System.out);
        report.machine();
        if (asked.remove(Benchmark.START)) {
            onSuite(config -> starts(config, report));
        }
        if (!asked.isEmpty()) {
            onSuite(config -> run(asked, config.withBothCompilers(), report));
        }
        report.close();
    }

    private static void onSuite(Consumer<SuiteConfig> benchmarks) throws IOException {
        var state = Files.createTempDirectory("werkbaarheidsfonds-bench");
        benchmarks.accept(SuiteConfig.inFolder(SuiteConfig.repositoryAround(Path.of("")), state, Ports.free()));
        // Only after success: what went wrong is in its logs.
        Folders.delete(state);
    }

    /** As bin/run starts it. */
    private static void starts(SuiteConfig config, Report report) {
        var starts = new StartTimes();
        try (var suite = Suite.start(config, starts)) {
            starts.print(suite, report);
        }
    }

    /** The second scan-service is started for the ballots alone; until then the gateway passes it over. */
    private static SuiteConfig withTwoScanServices(SuiteConfig config, int second) {
        var addresses = "http://localhost:" + config.ports().of(Service.SCAN) + ",http://localhost:" + second;
        return config.withSettings(Map.of("werkbaarheidsfonds.gateway.services.scan", addresses));
    }

    /** Services compiled as where they are deployed, in the heaps of bin/run. Without the rehearsal, which is for starts. */
    private static void run(Set<Benchmark> asked, SuiteConfig config, Report report) {
        var second = FreePorts.one();
        try (var suite = Suite.startUnrehearsed(withTwoScanServices(config, second))) {
            var api = new Api(suite);
            BenchCompany.MEASURED.register(api);
            if (asked.contains(Benchmark.EVENTS)) {
                new EventBench(suite, api).run(report);
            }
            if (asked.contains(Benchmark.BALLOTS) || asked.contains(Benchmark.PAGES)) {
                var scan = BenchScan.open(suite, api, BenchCompany.MEASURED);
                if (asked.contains(Benchmark.BALLOTS)) {
                    suite.startReplica(Service.SCAN, second);
                    BenchCompany.EARLIER.register(api);
                    new BallotBench(suite, BenchScan.open(suite, api, BenchCompany.EARLIER), scan).run(report);
                }
                if (asked.contains(Benchmark.PAGES)) {
                    new PageBench(suite, BenchCompany.MEASURED.account(), scan.closed()).run(report);
                }
            }
            if (asked.contains(Benchmark.CLOSING)) {
                new ClosingBench(suite, api).run(report);
            }
        }
    }
}
