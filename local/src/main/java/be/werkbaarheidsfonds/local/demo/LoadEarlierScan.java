package be.werkbaarheidsfonds.local.demo;

import be.werkbaarheidsfonds.local.suite.Service;
import be.werkbaarheidsfonds.local.suite.Suite;
import be.werkbaarheidsfonds.platform.embedded.FreePorts;
import java.time.Duration;
import java.time.LocalDate;

/**
 * The company with a past scanned before. The next scan comes after 180 days at the earliest (rule B8), and no door
 * takes another day than today: so a second scan-service beside the running one, whose clock is behind, takes it.
 */
final class LoadEarlierScan {

    private static final int DAYS_AGO = 200;

    private final Suite suite;
    private final Portal portal;
    private final LocalDate today;

    LoadEarlierScan(Suite suite, Portal portal, LocalDate today) {
        this.suite = suite;
        this.portal = portal;
        this.today = today;
    }

    void load() {
        if (new LoadScans(portal, today).isReported(DemoScan.EARLIER)) {
            return;
        }
        var past = suite.startReplicaBehind(Service.SCAN, FreePorts.one(), Duration.ofDays(DAYS_AGO));
        try {
            new LoadScans(portal.at(past.address()), today.minusDays(DAYS_AGO)).finish(DemoScan.EARLIER);
        } finally {
            past.stop();
        }
    }
}
