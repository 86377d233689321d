package be.werkbaarheidsfonds.local.demo;

import be.werkbaarheidsfonds.local.suite.Replica;
import be.werkbaarheidsfonds.local.suite.Service;
import be.werkbaarheidsfonds.local.suite.Suite;
import be.werkbaarheidsfonds.platform.embedded.FreePorts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The company with a past scanned before. The next scan comes after 180 days at the earliest (rule B8), and no door
 * takes another day than today: so a second scan-service beside the running one, whose clock is behind, takes it.
 */
final class LoadEarlierScan {

    private static final int DAYS_AGO = 200;

    private final Suite suite;
    private final Portal portal;
    private final LocalDate today;
    private final CompletableFuture<Optional<Running>> answered;

    /** Begins: the second service starts and people answer while other things are loaded. */
    LoadEarlierScan(Suite suite, Portal portal, LocalDate today) {
        this.suite = suite;
        this.portal = portal;
        this.today = today;
        this.answered = CompletableFuture.supplyAsync(this::ask);
    }

    private Optional<Running> ask() {
        if (new LoadScans(portal, today).isReported(DemoScan.EARLIER)) {
            return Optional.empty();
        }
        var past = suite.startReplicaBehind(Service.SCAN, FreePorts.one(), Duration.ofDays(DAYS_AGO));
        try {
            var scans = new LoadScans(portal.at(past.address()), today.minusDays(DAYS_AGO));
            scans.ask(DemoScan.EARLIER);
            return Optional.of(new Running(past, scans));
        } catch (RuntimeException e) {
            past.stop();
            throw e;
        }
    }

    /** Closes it: after the scans that must be in the sector's figures before it. */
    void close() {
        answered.join().ifPresent(running -> {
            try {
                running.scans().close(DemoScan.EARLIER);
            } finally {
                running.service().stop();
            }
        });
    }

    private record Running(Replica service, LoadScans scans) {}
}
