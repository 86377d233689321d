package be.werkbaarheidsfonds.bench;

import be.werkbaarheidsfonds.local.suite.Suite;
import java.sql.SQLException;

/**
 * Sheets stored per second through the gateway and two replicas, sealed and all. Then half of that, evenly: how long
 * does one take who answers on a busy morning? The limit is raw JDBC at the same concurrency, before and after.
 *
 * <p>Services are up for weeks when a scan opens, so they are measured once their compilers have little left to do:
 * before that these take a quarter of the processors.
 */
final class BallotBench {

    private static final int CONCURRENCY = 16;
    private static final int EARLIER = 90_000;
    private static final int MEASURED = 20_000;
    private static final int SETTLING_SECONDS = 30;
    private static final int HALF_LOAD_SECONDS = 15;

    private final Suite suite;
    private final BenchScan earlier;
    private final BenchScan scan;

    BallotBench(Suite suite, BenchScan earlier, BenchScan scan) {
        this.suite = suite;
        this.earlier = earlier;
        this.scan = scan;
    }

    void run(Report report) {
        report.heading("Ballots stored, two replicas, " + CONCURRENCY + " at a time");
        Load.of(earlier.sheets(EARLIER), CONCURRENCY, earlier::submit);
        try (var raw = new RawBallots(suite, earlier.id(), CONCURRENCY)) {
            raw.perSecond();
            var before = raw.perSecond();
            var through = through(report);
            evenly(report, through / 2, SETTLING_SECONDS, "while it settles");
            evenly(report, through / 2, HALF_LOAD_SECONDS, "after that");
            var limit = (before + raw.perSecond()) / 2;
            report.figure("raw JDBC, the two statements, before and after", limit, "/s");
            report.ratio("ballots to raw JDBC", through / limit);
        } catch (SQLException e) {
            throw new IllegalStateException("The ballots over raw JDBC failed", e);
        }
    }

    private double through(Report report) {
        var sheets = scan.sheets(MEASURED);
        var used = ProcessorTime.millis();
        var through = Load.of(sheets, CONCURRENCY, scan::submit);
        used = ProcessorTime.millis() - used;
        report.figure("through the gateway", through.perSecond(), "/s");
        Percentiles.ofNanos(through.nanos()).print(report, "one ballot");
        report.figure("processor time for one, database included", used / MEASURED, "ms");
        return through.perSecond();
    }

    /** The first half minute is told apart: compilers and the database still have work left of the full load. */
    private void evenly(Report report, double perSecond, int seconds, String when) {
        var sheets = scan.sheets((int) (perSecond * seconds));
        var paced = Load.paced(sheets, perSecond, scan::submit);
        report.figure("half of that, evenly, " + when, paced.perSecond(), "/s");
        Percentiles.ofNanos(paced.nanos()).print(report, "one ballot at half load, " + when);
    }
}
