package be.werkbaarheidsfonds.bench;

import be.werkbaarheidsfonds.local.suite.Suite;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * How long an event takes: from fund-service's answer, when its transaction is committed, to the row
 * being visible in convenant-service. The limit is one commit of the same row over raw JDBC.
 */
final class EventBench {

    private static final int CALLS = 100;
    private static final int WARM_UP = 20;
    /** Between two looks; an endless loop would take a core from the suite it measures. */
    private static final long LOOK_AGAIN_NANOS = 500_000;

    private static final long PATIENCE_NANOS = 20_000_000_000L;
    private static final String ADMINISTRATOR = "pieter";

    private final Suite suite;
    private final Api api;

    EventBench(Suite suite, Api api) {
        this.suite = suite;
        this.api = api;
    }

    void run(Report report) {
        report.heading("Event: committed in fund-service to visible in convenant-service, one at a time");
        try (var convenant = Databases.of(suite, "convenant");
                var seen = convenant.prepareStatement("SELECT 1 FROM published_call WHERE call_id = ?")) {
            for (var i = 0; i < WARM_UP; i++) {
                publishAndWait(seen);
            }
            var nanos = new ArrayList<Long>();
            for (var i = 0; i < CALLS; i++) {
                nanos.add(publishAndWait(seen));
            }
            var times = Percentiles.ofNanos(nanos);
            times.print(report, "one event");
            var commit = Percentiles.ofNanos(commits());
            commit.print(report, "raw commit of one row");
            report.ratio("event, p50, to a raw commit", times.p50() / commit.p50());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long publishAndWait(PreparedStatement seen) throws SQLException {
        var draft = api.create(ADMINISTRATOR, "/api/fund/v1/calls", call());
        var id = draft.path("id").asText();
        api.send(ADMINISTRATOR, "POST", "/api/fund/v1/calls/" + id + "/publication", Map.of(), "*");
        var committed = System.nanoTime();
        seen.setObject(1, UUID.fromString(id));
        while (System.nanoTime() - committed < PATIENCE_NANOS) {
            try (var row = seen.executeQuery()) {
                if (row.next()) {
                    return System.nanoTime() - committed;
                }
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
        throw new IllegalStateException("Call " + id + " did not arrive");
    }

    /** The outbox row alone, committed by itself: what an event costs at the very least. */
    private List<Long> commits() throws SQLException {
        try (var fund = Databases.of(suite, "fund");
                var insert = fund.prepareStatement("INSERT INTO outbox_subject (subject, version) VALUES (?, 1)")) {
            var nanos = new ArrayList<Long>();
            for (var i = 0; i < CALLS; i++) {
                insert.setString(1, "bench-" + UUID.randomUUID());
                var began = System.nanoTime();
                insert.executeUpdate();
                nanos.add(System.nanoTime() - began);
            }
            return nanos;
        }
    }

    private static Map<String, Object> call() {
        var today = LocalDate.now(ZoneId.of("Europe/Brussels"));
        return Map.of(
                "title",
                "Meetoproep",
                "summary",
                "Voor de meting van gebeurtenissen.",
                "eligibility",
                "Iedereen.",
                "needs",
                "Niets.",
                "opensOn",
                today.toString(),
                "closesOn",
                today.plusMonths(1).toString(),
                "envelopeCents",
                1_000_000,
                "terms",
                terms());
    }

    private static Map<String, Object> terms() {
        return Map.ofEntries(
                Map.entry("sharePercent", 60),
                Map.entry("maximumGrantCents", 1_000_000),
                Map.entry("maximumActions", 3),
                Map.entry("applicationsPerCompany", 3),
                Map.entry("minimumHeadcount", 1),
                Map.entry("findingRequired", false),
                Map.entry("findingMaximumAgeMonths", 6),
                Map.entry("maximumMonths", 12),
                Map.entry("deMinimisCeilingCents", 30_000_000),
                Map.entry("decisionBusinessDays", 30),
                Map.entry("informationBusinessDays", 10));
    }
}
