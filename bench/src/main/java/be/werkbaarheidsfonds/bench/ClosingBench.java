package be.werkbaarheidsfonds.bench;

import be.werkbaarheidsfonds.local.suite.Suite;
import be.werkbaarheidsfonds.scan.ballot.SheetSeal;
import be.werkbaarheidsfonds.scan.scoring.Answer;
import be.werkbaarheidsfonds.scan.scoring.SentSheet;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import be.werkbaarheidsfonds.scan.scoring.SheetBytes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Closing a scan of a hundred thousand people in five hundred groups who all answered, and opening its result.
 * The sheets are generated, sealed by the service's own code on every processor and put straight into the box: that
 * is the limit too, since closing has to open as many.
 */
final class ClosingBench {

    private static final int SHEETS = 100_000;
    private static final int GROUPS = 500;
    private static final int ITEMS = 34;
    private static final int AT_ONCE = 2_000;
    private static final int VISITS = 200;
    private static final double MILLIS = 1000;
    private static final String ACCOUNT = "tom";
    private static final String CAMPAIGNS = "/api/scan/v1/campaigns";

    private final Suite suite;
    private final Api api;

    ClosingBench(Suite suite, Api api) {
        this.suite = suite;
        this.api = api;
    }

    void run(Report report) {
        report.heading("Closing %d sheets of %d groups".formatted(SHEETS, GROUPS));
        api.send(
                ACCOUNT,
                "PUT",
                "/api/convenant/v1/companies/0999300334",
                Map.of("sector", "social-profit", "headcount", SHEETS, "municipality", "Mechelen"),
                "*");
        var began = System.nanoTime();
        var id = openScan();
        report.figure("opening, with as many codes", since(began), "s");
        began = System.nanoTime();
        fill(UUID.fromString(id));
        var limit = since(began);
        report.figure("sealing and storing them all, and nothing else", limit, "s");
        var used = ProcessorTime.millis();
        began = System.nanoTime();
        Closing.of(api, ACCOUNT, id);
        var closing = since(began);
        used = ProcessorTime.millis() - used;
        report.figure("until the result is there", closing, "s");
        report.figure("processor time for it, database included", used / MILLIS, "s");
        report.ratio("sealing and storing to closing", limit / closing);
        openResult(report, id);
    }

    private String openScan() {
        var departments = IntStream.range(0, GROUPS)
                .mapToObj(i -> Map.<String, Object>of("name", "Afdeling " + (i + 1), "headcount", SHEETS / GROUPS))
                .toList();
        var draft = BenchScan.draft(SHEETS, departments);
        var id = api.create(ACCOUNT, CAMPAIGNS, draft).path("id").asText();
        api.send(ACCOUNT, "POST", CAMPAIGNS + "/" + id + "/open", BenchScan.opening(), "*");
        return id;
    }

    private void fill(UUID campaign) {
        try (var connection = Databases.of(suite, "scan")) {
            connection.setAutoCommit(false);
            var sealer = SheetSeal.sealer(campaign, publicKey(connection, campaign));
            for (var first = 0; first < SHEETS; first += AT_ONCE) {
                var sealed = IntStream.range(first, first + AT_ONCE)
                        .parallel()
                        .mapToObj(i -> sealer.seal(SheetBytes.write(sheet(i))))
                        .toArray(byte[][]::new);
                store(connection, campaign, sealed);
            }
            execute(connection, "UPDATE ballot_code SET used = true WHERE campaign_id = ?", campaign);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The box could not be filled", e);
        }
    }

    private static SentSheet sheet(int i) {
        var random = new Random(i);
        var badness = random.nextDouble();
        var answers = IntStream.range(0, ITEMS)
                .mapToObj(item -> random.nextInt(25) == 0
                        ? Answer.DECLINED
                        : Answer.ofValue((int) Math.round(
                                1 + 4 * Math.clamp(badness + random.nextGaussian() / 4, 0, 1))))
                .toList();
        return new SentSheet(new Sheet(i % GROUPS, answers), List.of(), "nl");
    }

    private static void store(Connection connection, UUID campaign, byte[][] sealed) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO sealed_sheet (id, campaign_id, sealed)"
                + " SELECT gen_random_uuid(), ?, s FROM unnest(?::bytea[]) AS s")) {
            insert.setObject(1, campaign);
            insert.setArray(2, connection.createArrayOf("bytea", sealed));
            insert.executeUpdate();
        }
    }

    private static void execute(Connection connection, String sql, UUID campaign) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, campaign);
            statement.executeUpdate();
        }
    }

    private static String publicKey(Connection connection, UUID campaign) throws SQLException {
        try (var select = connection.prepareStatement("SELECT public_key FROM campaign WHERE id = ?")) {
            select.setObject(1, campaign);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private void openResult(Report report, String id) {
        var path = CAMPAIGNS + "/" + id + "/result";
        var visits = Collections.nCopies(VISITS, path);
        Load.of(visits, 1, one -> api.text(ACCOUNT, one));
        Percentiles.ofNanos(Load.of(visits, 1, one -> api.text(ACCOUNT, one)).nanos())
                .print(report, "its result by API");
        PageBench.alone(suite, ACCOUNT, "/scan/" + id + "/resultaat", VISITS).print(report, "its result page");
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
