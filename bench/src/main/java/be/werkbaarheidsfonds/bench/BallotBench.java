package be.werkbaarheidsfonds.bench;

import be.werkbaarheidsfonds.local.suite.Replica;
import be.werkbaarheidsfonds.local.suite.Suite;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Sheets stored per second through the gateway and two replicas, sealed and all, against raw JDBC running the two
 * statements that store a sheet in one transaction each, at the same concurrency. Then half of that, evenly:
 * how long does one take who answers on a busy morning?
 */
final class BallotBench {

    private static final int CONCURRENCY = 16;
    private static final int WARM_UP = 40_000;
    private static final int MEASURED = 10_000;
    private static final int RAW = 5_000;
    private static final int HALF_LOAD_SECONDS = 15;

    private static final String USE =
            "UPDATE ballot_code SET used = true WHERE hash = ? AND campaign_id = ? AND NOT used";
    private static final String STORE =
            "INSERT INTO sealed_sheet (id, campaign_id, sealed) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";

    private final Suite suite;
    private final BenchScan scan;
    private final Replica second;

    BallotBench(Suite suite, BenchScan scan, Replica second) {
        this.suite = suite;
        this.scan = scan;
        this.second = second;
    }

    void run(Report report) {
        report.heading("Ballots stored, two replicas, " + CONCURRENCY + " at a time");
        Load.of(scan.take(WARM_UP), CONCURRENCY, scan::submit);
        var used = ProcessorTime.millis(suite, second.pid());
        var through = Load.of(scan.take(MEASURED), CONCURRENCY, scan::submit);
        used = ProcessorTime.millis(suite, second.pid()) - used;
        report.figure("through the gateway", through.perSecond(), "/s");
        Percentiles.ofNanos(through.nanos()).print(report, "one ballot");
        report.figure("processor time for one, database included", used / MEASURED, "ms");
        var half = through.perSecond() / 2;
        var paced = Load.paced(scan.take((int) (half * HALF_LOAD_SECONDS)), half, scan::submit);
        report.figure("half of that, evenly", paced.perSecond(), "/s");
        Percentiles.ofNanos(paced.nanos()).print(report, "one ballot at half load");
        var raw = raw();
        report.figure("raw JDBC, the two statements", raw.perSecond(), "/s");
        report.ratio("ballots to raw JDBC", through.perSecond() / raw.perSecond());
    }

    /** On codes that are left, whose hashes are read from the ballot box itself; undone afterwards. */
    private Load raw() {
        var connections = new ConcurrentLinkedQueue<Connection>();
        try {
            for (var i = 0; i < CONCURRENCY; i++) {
                var connection = Databases.of(suite, "scan");
                connection.setAutoCommit(false);
                connections.add(connection);
            }
            var blank = new byte[sealedBytes(connections.element())];
            var hashes = unusedCodes(connections.element(), 2 * RAW);
            try {
                cast(connections, hashes.subList(0, RAW), blank);
                return cast(connections, hashes.subList(RAW, hashes.size()), blank);
            } finally {
                undo(connections.element(), hashes, blank);
                for (var connection : connections) {
                    connection.close();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The ballots over raw JDBC failed", e);
        }
    }

    private Load cast(ConcurrentLinkedQueue<Connection> connections, List<byte[]> hashes, byte[] blank) {
        return Load.of(hashes, CONCURRENCY, hash -> {
            var connection = connections.remove();
            try {
                cast(connection, hash, blank);
            } finally {
                connections.add(connection);
            }
        });
    }

    private void cast(Connection connection, byte[] hash, byte[] blank) throws SQLException {
        try (var use = connection.prepareStatement(USE);
                var store = connection.prepareStatement(STORE)) {
            use.setBytes(1, hash);
            use.setObject(2, scan.id());
            use.executeUpdate();
            store.setObject(1, UUID.randomUUID());
            store.setObject(2, scan.id());
            store.setBytes(3, blank);
            store.executeUpdate();
            connection.commit();
        }
    }

    /** How long a sealed sheet of this scan is. */
    private int sealedBytes(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(
                "SELECT max(octet_length(sealed)) FROM sealed_sheet WHERE campaign_id = ?")) {
            select.setObject(1, scan.id());
            try (var row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private List<byte[]> unusedCodes(Connection connection, int howMany) throws SQLException {
        try (var select = connection.prepareStatement(
                "SELECT hash FROM ballot_code WHERE campaign_id = ? AND NOT used LIMIT ?")) {
            select.setObject(1, scan.id());
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

    /** Sheets that can't be opened may not stay in the box: the scan is closed and read afterwards. */
    private void undo(Connection connection, List<byte[]> hashes, byte[] blank) throws SQLException {
        connection.rollback();
        try (var unuse = connection.prepareStatement("UPDATE ballot_code SET used = false WHERE hash = ANY (?)");
                var forget =
                        connection.prepareStatement("DELETE FROM sealed_sheet WHERE campaign_id = ? AND sealed = ?")) {
            unuse.setArray(1, connection.createArrayOf("bytea", hashes.toArray(byte[][]::new)));
            unuse.executeUpdate();
            forget.setObject(1, scan.id());
            forget.setBytes(2, blank);
            forget.executeUpdate();
            connection.commit();
        }
    }
}
