package be.werkbaarheidsfonds.bench;

import be.werkbaarheidsfonds.local.suite.Suite;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The limit of storing ballots: the two statements that store a sheet over plain JDBC, in one transaction each. On
 * codes that are left, whose hashes are read from the ballot box itself; undone every time.
 */
final class RawBallots implements AutoCloseable {

    private static final int BALLOTS = 5_000;

    private static final String USE =
            "UPDATE ballot_code SET used = true WHERE hash = ? AND campaign_id = ? AND NOT used";
    private static final String STORE =
            "INSERT INTO sealed_sheet (id, campaign_id, sealed) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";

    private final UUID scan;
    private final int concurrency;
    private final ConcurrentLinkedQueue<Connection> connections = new ConcurrentLinkedQueue<>();

    RawBallots(Suite suite, UUID scan, int concurrency) throws SQLException {
        this.scan = scan;
        this.concurrency = concurrency;
        for (var i = 0; i < concurrency; i++) {
            var connection = Databases.of(suite, "scan");
            connection.setAutoCommit(false);
            connections.add(connection);
        }
    }

    /** How many were stored in a second. The scan has sheets already: a blank one is as long as those. */
    double perSecond() throws SQLException {
        var blank = new byte[sealedBytes(connections.element())];
        var hashes = unusedCodes(connections.element());
        try {
            return Load.of(hashes, concurrency, hash -> cast(hash, blank)).perSecond();
        } finally {
            undo(connections.element(), hashes, blank);
        }
    }

    private void cast(byte[] hash, byte[] blank) throws SQLException {
        var connection = connections.remove();
        try {
            cast(connection, hash, blank);
        } finally {
            connections.add(connection);
        }
    }

    private void cast(Connection connection, byte[] hash, byte[] blank) throws SQLException {
        try (var use = connection.prepareStatement(USE);
                var store = connection.prepareStatement(STORE)) {
            use.setBytes(1, hash);
            use.setObject(2, scan);
            use.executeUpdate();
            store.setObject(1, UUID.randomUUID());
            store.setObject(2, scan);
            store.setBytes(3, blank);
            store.executeUpdate();
            connection.commit();
        }
    }

    /** How long a sealed sheet of this scan is. */
    private int sealedBytes(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(
                "SELECT max(octet_length(sealed)) FROM sealed_sheet WHERE campaign_id = ?")) {
            select.setObject(1, scan);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private List<byte[]> unusedCodes(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(
                "SELECT hash FROM ballot_code WHERE campaign_id = ? AND NOT used LIMIT ?")) {
            select.setObject(1, scan);
            select.setInt(2, BALLOTS);
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
            forget.setObject(1, scan);
            forget.setBytes(2, blank);
            forget.executeUpdate();
            connection.commit();
        }
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections) {
            connection.close();
        }
    }
}
