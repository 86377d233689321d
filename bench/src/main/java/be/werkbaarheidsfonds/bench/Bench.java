package be.werkbaarheidsfonds.bench;

import be.werkbaarheidsfonds.local.suite.Ports;
import be.werkbaarheidsfonds.local.suite.Suite;
import be.werkbaarheidsfonds.local.suite.SuiteConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs every benchmark on a suite of its own and prints each as a ratio to a limit measured in the
 * same run, so that figures of different machines can be compared. Not a test: it never fails on time.
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] args) throws IOException {
        var repository = SuiteConfig.repositoryAround(Path.of(""));
        var state = Files.createTempDirectory("werkbaarheidsfonds-bench");
        var starts = new StartTimes();
        var report = new Report(System.out);
        try (var suite = Suite.start(SuiteConfig.inFolder(repository, state, Ports.free()), starts)) {
            starts.print(suite, report);
            var api = new Api(suite);
            var company = BenchCompany.register(api);
            new EventBench(suite, api).run(report);
            var scan = new BallotBench(suite, api, company).run(report);
            new PageBench(suite, company, scan).run(report);
        }
        report.close();
    }
}
