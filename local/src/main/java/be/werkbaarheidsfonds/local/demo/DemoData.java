package be.werkbaarheidsfonds.local.demo;

import be.werkbaarheidsfonds.local.suite.Progress;
import be.werkbaarheidsfonds.local.suite.Suite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Companies, covenants, scans and applications to look at. Loaded once per state folder; interrupted,
 * it goes on where it was, because every step looks first whether it was taken.
 */
public final class DemoData {

    private final Suite suite;
    private final Progress progress;

    private DemoData(Suite suite, Progress progress) {
        this.suite = suite;
        this.progress = progress;
    }

    /** Loads what is missing; false when all of it was there. */
    public static boolean load(Suite suite, Progress progress) {
        var mark = suite.config().state().resolve("demo-data");
        if (Files.exists(mark)) {
            return false;
        }
        new DemoData(suite, progress).load();
        write(mark);
        return true;
    }

    private void load() {
        var portal = new Portal(suite.portal(), suite.identityProvider());
        var today = LocalDate.now(ZoneId.of("Europe/Brussels"))
                .plusDays(suite.config().clockOffset().toDays());
        step("eight companies in the register", new LoadRegister(portal)::load);
        var earlier = new LoadEarlierScan(suite, portal, today);
        step("a published call", new LoadCall(portal, today)::load);
        step("two covenants", new LoadCovenants(portal, today)::load);
        var scans = new LoadScans(portal, today);
        step("scans of small companies and their sector's figures", scans::loadSector);
        step("a scan of half a year ago", earlier::close);
        step("a running and a finished scan", scans::loadOwn);
        step("applications in every state", new LoadApplications(portal, today)::load);
    }

    private void step(String what, Runnable load) {
        var began = System.nanoTime();
        load.run();
        progress.ready("demo: " + what, Duration.ofNanos(System.nanoTime() - began));
    }

    private static void write(Path mark) {
        try {
            Files.writeString(
                    mark, "Delete the whole folder, not this file, to have demo data again: bin/run --fresh\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
