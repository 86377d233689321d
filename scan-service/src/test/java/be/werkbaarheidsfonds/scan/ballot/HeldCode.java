package be.werkbaarheidsfonds.scan.ballot;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A code whose row is held, so that whoever uses it stands still. */
final class HeldCode implements AutoCloseable {

    private final String databaseHost;
    private final Connection connection;

    private HeldCode(String databaseHost, Connection connection) {
        this.databaseHost = databaseHost;
        this.connection = connection;
    }

    static HeldCode of(String databaseHost, byte[] hash) throws SQLException {
        var connection = superuser(databaseHost);
        connection.setAutoCommit(false);
        try (var lock = connection.prepareStatement("SELECT 1 FROM ballot_code WHERE hash = ? FOR UPDATE")) {
            lock.setBytes(1, hash);
            lock.execute();
        }
        return new HeldCode(databaseHost, connection);
    }

    static Connection superuser(String databaseHost) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://" + databaseHost + "/scan", "postgres", "postgres");
    }

    void awaitSomeoneWaiting() {
        await("someone who waits for the code").until(() -> waiting() > 0);
    }

    private long waiting() throws SQLException {
        try (var other = superuser(databaseHost);
                var select = other.prepareStatement("SELECT count(*) FROM pg_stat_activity"
                        + " WHERE wait_event_type = 'Lock' AND query LIKE '%ballot_code%'");
                var row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Lets go; harmless to repeat. */
    void release() throws SQLException {
        if (!connection.isClosed()) {
            connection.rollback();
            connection.close();
        }
    }

    @Override
    public void close() throws SQLException {
        release();
    }
}
