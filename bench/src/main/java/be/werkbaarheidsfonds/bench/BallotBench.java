package be.werkbaarheidsfonds.bench;

import be.werkbaarheidsfonds.local.suite.Suite;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Sheets stored per second through the gateway, sealed and all, against raw JDBC running the same two
 * statements in one transaction each, at the same concurrency.
 */
final class BallotBench {

    private static final int CONCURRENCY = 16;
    private static final int WARM_UP = 400;
    private static final int SEALED_BYTES = 134;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Suite suite;
    private final Api api;
    private final BenchCompany company;

    BallotBench(Suite suite, Api api, BenchCompany company) {
        this.suite = suite;
        this.api = api;
        this.company = company;
    }

    /** The closed scan's id, for who wants to look at its result. */
    String run(Report report) {
        report.heading("Ballots stored, " + CONCURRENCY + " at a time");
        var opened = open();
        var scan = opened.path("campaign").path("id").asText();
        var codes = new ArrayList<String>();
        opened.path("codes").forEach(code -> codes.add(code.asText()));
        var items = itemsOf(codes.getFirst());
        Load.of(codes.subList(0, WARM_UP), CONCURRENCY, code -> submit(code, items));
        var through = Load.of(codes.subList(WARM_UP, codes.size() / 2), CONCURRENCY, code -> submit(code, items));
        report.figure("through the gateway", through.perSecond(), "/s");
        Percentiles.ofNanos(through.nanos()).print(report, "one ballot");
        var raw = raw(scan, through.nanos().size());
        report.figure("raw JDBC, the same two statements", raw.perSecond(), "/s");
        report.ratio("ballots to raw JDBC", through.perSecond() / raw.perSecond());
        close(scan);
        return scan;
    }

    private JsonNode open() {
        var closes = LocalDate.now(ZoneId.of("Europe/Brussels")).plusDays(14).toString();
        var campaign = api.create(
                company.account(),
                "/api/scan/v1/campaigns",
                Map.of("headcount", BenchCompany.HEADCOUNT, "closesOn", closes, "groupsConfirmedBy", "cpbw"));
        return api.send(company.account(), "POST", path(campaign.path("id").asText()) + "/open", Map.of(), "*");
    }

    private List<String> itemsOf(String code) {
        var items = new ArrayList<String>();
        api.create(company.account(), "/api/scan/v1/questionnaires", Map.of("code", code))
                .path("groups")
                .forEach(group -> group.path("questions")
                        .forEach(question -> items.add(question.path("code").asText())));
        return items;
    }

    private void submit(String code, List<String> items) throws IOException, InterruptedException {
        var form = new StringBuilder("code=" + code + "&sheet=" + UUID.randomUUID() + "&department=");
        for (var i = 0; i < items.size(); i++) {
            var answer = 1 + Math.floorMod(code.hashCode() + 31 * i, 5);
            form.append('&')
                    .append(URLEncoder.encode(items.get(i), StandardCharsets.UTF_8))
                    .append('=')
                    .append(answer);
        }
        var request = HttpRequest.newBuilder(suite.portal().resolve("/scan/invullen/verzenden"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(form.toString()))
                .build();
        var status = http.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 303) {
            throw new IllegalStateException("A ballot was answered with " + status);
        }
    }

    /** On the codes the first half left, whose hashes are read from the ballot box itself; undone afterwards. */
    private Load raw(String scan, int howMany) {
        var campaign = UUID.fromString(scan);
        var connections = new ConcurrentLinkedQueue<Connection>();
        try {
            for (var i = 0; i < CONCURRENCY; i++) {
                var connection = Databases.of(suite, "scan");
                connection.setAutoCommit(false);
                connections.add(connection);
            }
            var load = Load.of(unusedCodes(campaign, howMany), CONCURRENCY, hash -> {
                var connection = connections.remove();
                cast(connection, campaign, hash);
                connections.add(connection);
            });
            undo(connections.element(), campaign);
            for (var connection : connections) {
                connection.close();
            }
            return load;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void cast(Connection connection, UUID campaign, byte[] hash) throws SQLException {
        try (var use = connection.prepareStatement(
                        "UPDATE ballot_code SET used = true WHERE hash = ? AND campaign_id = ? AND NOT used");
                var store = connection.prepareStatement(
                        "INSERT INTO sealed_sheet (id, campaign_id, sealed) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")) {
            use.setBytes(1, hash);
            use.setObject(2, campaign);
            use.executeUpdate();
            store.setObject(1, UUID.randomUUID());
            store.setObject(2, campaign);
            store.setBytes(3, new byte[SEALED_BYTES]);
            store.executeUpdate();
            connection.commit();
        }
    }

    /** Unsealable sheets may not stay in the box: the scan is closed and read afterwards. */
    private static void undo(Connection connection, UUID campaign) throws SQLException {
        try (var unused = connection.prepareStatement("UPDATE ballot_code SET used = false WHERE used AND hash IN"
                        + " (SELECT hash FROM ballot_code WHERE campaign_id = ? AND used LIMIT"
                        + " (SELECT count(*) FROM sealed_sheet WHERE campaign_id = ? AND sealed = ?))");
                var forget =
                        connection.prepareStatement("DELETE FROM sealed_sheet WHERE campaign_id = ? AND sealed = ?")) {
            unused.setObject(1, campaign);
            unused.setObject(2, campaign);
            unused.setBytes(3, new byte[SEALED_BYTES]);
            unused.executeUpdate();
            forget.setObject(1, campaign);
            forget.setBytes(2, new byte[SEALED_BYTES]);
            forget.executeUpdate();
            connection.commit();
        }
    }

    private List<byte[]> unusedCodes(UUID campaign, int howMany) throws SQLException {
        try (var connection = Databases.of(suite, "scan");
                var select = connection.prepareStatement(
                        "SELECT hash FROM ballot_code WHERE campaign_id = ? AND NOT used LIMIT ?")) {
            select.setObject(1, campaign);
            select.setInt(2, howMany);
            var hashes = new ArrayList<byte[]>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    hashes.add(rows.getBytes(1));
                }
            }
            return hashes;
        }
    }

    private void close(String scan) {
        api.send(company.account(), "POST", path(scan) + "/close", Map.of(), "*");
    }

    private static String path(String scan) {
        return "/api/scan/v1/campaigns/" + scan;
    }
}
