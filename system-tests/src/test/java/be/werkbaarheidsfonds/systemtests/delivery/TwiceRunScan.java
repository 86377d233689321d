package be.werkbaarheidsfonds.systemtests.delivery;

import static be.werkbaarheidsfonds.systemtests.api.FundByProgram.EVENT_PATIENCE;
import static be.werkbaarheidsfonds.systemtests.delivery.Grants.COMPANY;
import static org.awaitility.Awaitility.await;

import be.werkbaarheidsfonds.local.suite.Replica;
import be.werkbaarheidsfonds.local.suite.Service;
import be.werkbaarheidsfonds.platform.embedded.FreePorts;
import be.werkbaarheidsfonds.systemtests.api.Client;
import be.werkbaarheidsfonds.systemtests.api.ScanByProgram;
import be.werkbaarheidsfonds.systemtests.api.ScanByProgram.OpenScan;
import be.werkbaarheidsfonds.systemtests.delivery.Respondents.Respondent;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * A scan that two scan-services take sheets of and close at once, with what an attacker would have to find of it
 * afterwards. Done once per suite, for the tests that look at what came of it.
 */
final class TwiceRunScan {

    private static final int DISPUTED = 24;
    private static final int REPEATED = 16;

    private static final Map<RunningSuite, TwiceRunScan> DONE = new ConcurrentHashMap<>();

    private final RunningSuite suite;
    private final OpenScan open;
    private final Respondents respondents;
    private final byte[] key;
    private final List<List<Integer>> ofDisputed;
    private final List<List<Integer>> ofRepeated;
    private final List<byte[]> sealedSheets;
    private final List<Integer> ofClosing;

    private TwiceRunScan(RunningSuite suite) {
        this.suite = suite;
        open = openAfterRest();
        respondents = new Respondents(suite, open);
        key = readKey();
        var second = suite.suite().startReplica(Service.SCAN, FreePorts.one());
        ofDisputed = send(second, disputed());
        ofRepeated = send(second, repeated());
        sealedSheets = readSheets();
        ofClosing = close(second);
        await("the result").atMost(EVENT_PATIENCE).until(() -> stored("status").equals("REPORTED"));
        second.stop();
    }

    static TwiceRunScan of(RunningSuite suite) {
        return DONE.computeIfAbsent(suite, TwiceRunScan::new);
    }

    /** As if the company's earlier scan was half a year ago (rule B8). */
    private OpenScan openAfterRest() {
        var earlier = MetalScan.of(suite);
        if (earlier.status().equals("OPEN")) {
            earlier.close();
        }
        suite.rows(Service.SCAN)
                .execute("UPDATE campaign SET closed_on = closed_on - 200 WHERE enterprise_number = '"
                        + COMPANY.enterpriseNumber() + "'");
        var scans = new ScanByProgram(suite);
        return scans.open(COMPANY, scans.draft(COMPANY, Map.of("Gieterij", 140, "Kantoor", 100)));
    }

    /** Two people with one code each time: their sheets differ. */
    private List<List<Respondent>> disputed() {
        return open.codes().subList(0, DISPUTED).stream()
                .map(code -> List.of(new Respondent(code, UUID.randomUUID()), new Respondent(code, UUID.randomUUID())))
                .toList();
    }

    /** One person each time whose sheet arrives twice. */
    private List<List<Respondent>> repeated() {
        return open.codes().subList(DISPUTED, DISPUTED + REPEATED).stream()
                .map(code -> new Respondent(code, UUID.randomUUID()))
                .map(respondent -> List.of(respondent, respondent))
                .toList();
    }

    /** The first of each pair to the one service, the second to the other, all at once; their statuses in pairs. */
    private List<List<Integer>> send(Replica second, List<List<Respondent>> pairs) {
        var attempts = new ArrayList<Callable<Integer>>();
        for (var pair : pairs) {
            attempts.add(() -> respondents.statusOf(pair.getFirst(), suite.behindTheGateway(Service.SCAN)));
            attempts.add(() -> respondents.statusOf(pair.getLast(), Client.anonymous(second.address())));
        }
        var statuses = atOnce(attempts);
        var inPairs = new ArrayList<List<Integer>>();
        for (var i = 0; i < statuses.size(); i += 2) {
            inPairs.add(List.of(statuses.get(i), statuses.get(i + 1)));
        }
        return inPairs;
    }

    private List<Integer> close(Replica second) {
        var token = suite.token(COMPANY.user());
        var path = ScanByProgram.CAMPAIGNS + "/" + open.id();
        var first = suite.behindTheGateway(Service.SCAN).withToken(token);
        var etag = first.get(path).expect(200).etag();
        return atOnce(List.of(
                () -> first.change("POST", path + "/close", etag, Map.of()).status(),
                () -> Client.anonymous(second.address())
                        .withToken(token)
                        .change("POST", path + "/close", etag, Map.of())
                        .status()));
    }

    private static List<Integer> atOnce(List<Callable<Integer>> attempts) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(attempts).stream()
                    .map(attempt -> attempt.resultNow())
                    .toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while two services were asked", e);
        }
    }

    private Path keyFile() {
        return suite.suite().config().state().resolve("scan-service/scan-keys/" + open.id() + ".campaign-key");
    }

    private byte[] readKey() {
        try {
            return Files.readAllBytes(keyFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<byte[]> readSheets() {
        try (var connection = suite.database(Service.SCAN);
                var select = connection.prepareStatement("SELECT sealed FROM sealed_sheet WHERE campaign_id = ?")) {
            select.setObject(1, UUID.fromString(open.id()));
            var sheets = new ArrayList<byte[]>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    sheets.add(rows.getBytes(1));
                }
            }
            return sheets;
        } catch (SQLException e) {
            throw new IllegalStateException("The box can't be looked into", e);
        }
    }

    String id() {
        return open.id();
    }

    /** The code of everyone who answered, as it was printed. */
    List<String> codes() {
        return open.codes().subList(0, DISPUTED + REPEATED);
    }

    Respondents respondents() {
        return respondents;
    }

    int answered() {
        return DISPUTED + REPEATED;
    }

    List<List<Integer>> ofDisputed() {
        return ofDisputed;
    }

    List<List<Integer>> ofRepeated() {
        return ofRepeated;
    }

    List<Integer> ofClosing() {
        return ofClosing;
    }

    /** The key file as it was while the scan was open. */
    byte[] key() {
        return key.clone();
    }

    boolean hasKey() {
        return Files.exists(keyFile());
    }

    /** What was in the box before it was closed. */
    List<byte[]> sealedSheets() {
        return sealedSheets;
    }

    /** A column of the campaign. */
    String stored(String column) {
        return String.valueOf(suite.rows(Service.SCAN)
                .value("SELECT " + column + " FROM campaign WHERE id = ?", UUID.fromString(open.id())));
    }
}
