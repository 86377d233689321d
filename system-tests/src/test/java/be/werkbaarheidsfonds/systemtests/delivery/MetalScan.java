package be.werkbaarheidsfonds.systemtests.delivery;

import static be.werkbaarheidsfonds.systemtests.api.FundByProgram.EVENT_PATIENCE;
import static be.werkbaarheidsfonds.systemtests.delivery.Grants.COMPANY;
import static org.awaitility.Awaitility.await;

import be.werkbaarheidsfonds.local.suite.Service;
import be.werkbaarheidsfonds.systemtests.api.ScanByProgram;
import be.werkbaarheidsfonds.systemtests.api.ScanByProgram.OpenScan;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The scan of our company and what is stored of it. There is one: a company has to rest after a scan (rule B8). */
final class MetalScan {

    private static final Map<RunningSuite, MetalScan> OPENED = new ConcurrentHashMap<>();

    private final RunningSuite suite;
    private final ScanByProgram scans;
    private final OpenScan open;

    private MetalScan(RunningSuite suite) {
        this.suite = suite;
        this.scans = new ScanByProgram(suite);
        Grants.of(suite);
        open = scans.open(
                COMPANY,
                await("the company in scan-service")
                        .atMost(EVENT_PATIENCE)
                        .until(() -> scans.draft(COMPANY, Map.of()), reply -> reply.status() == 201));
    }

    static MetalScan of(RunningSuite suite) {
        return OPENED.computeIfAbsent(suite, MetalScan::new);
    }

    OpenScan open() {
        return open;
    }

    String id() {
        return open.id();
    }

    /** Closes it, and waits for whatever answer comes. */
    int close() {
        return scans.close(COMPANY, open.id()).status();
    }

    String status() {
        return stored("status");
    }

    /** A column of the campaign. */
    String stored(String column) {
        return String.valueOf(
                suite.rows(Service.SCAN).value("SELECT " + column + " FROM campaign WHERE id = ?", uuid()));
    }

    long sheets() {
        return suite.rows(Service.SCAN).count("sealed_sheet WHERE campaign_id = ?", uuid());
    }

    boolean holds(UUID sheet) {
        return suite.rows(Service.SCAN).count("sealed_sheet WHERE campaign_id = ? AND id = ?", uuid(), sheet) == 1;
    }

    long codes() {
        return suite.rows(Service.SCAN).count("ballot_code WHERE campaign_id = ?", uuid());
    }

    long usedCodes() {
        return suite.rows(Service.SCAN).count("ballot_code WHERE campaign_id = ? AND used", uuid());
    }

    /** Sheets in the statistics that are kept. */
    long counted() {
        var sum = suite.rows(Service.SCAN)
                .value("SELECT coalesce(sum(respondents), 0) FROM block_statistics WHERE campaign_id = ?", uuid());
        return Long.parseLong(String.valueOf(sum));
    }

    /** Whether the private key, without which no sheet can be read, is still there. */
    boolean hasKey() {
        return suite.suite()
                .config()
                .state()
                .resolve("scan-service/scan-keys/" + open.id() + ".campaign-key")
                .toFile()
                .exists();
    }

    private UUID uuid() {
        return UUID.fromString(open.id());
    }
}
