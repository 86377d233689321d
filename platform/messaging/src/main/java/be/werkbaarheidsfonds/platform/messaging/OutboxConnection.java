package be.werkbaarheidsfonds.platform.messaging;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The relay's one connection. It is not pooled because it holds a lock and listens for as long as it
 * lives, and every statement is its own transaction: none is open while the relay waits.
 */
final class OutboxConnection implements AutoCloseable {

    private static final long LOCK = 7_245_001L;
    private static final int CONNECT_SECONDS = 5;
    private static final int STATEMENT_SECONDS = 30;
    private static final int PURGE_BATCH = 1_000;

    private final Connection connection;

    private OutboxConnection(Connection connection) {
        this.connection = connection;
    }

    /** An event that is not published yet, and its place in line. */
    record Pending(long position, Envelope event) {}

    /** How much waits: events to be published, when the oldest happened, and events parked in the inbox. */
    record Backlog(long events, Duration age, long parked) {
        static final Backlog NONE = new Backlog(0, Duration.ZERO, 0);
    }

    static OutboxConnection open(String url, String user, String password) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName("outbox-relay");
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setSocketTimeout(STATEMENT_SECONDS);
        source.setTcpKeepAlive(true);
        var connection = source.getConnection();
        try (var listen = connection.createStatement()) {
            listen.execute("LISTEN outbox");
            return new OutboxConnection(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Whether this is now the service's one active relay; ends with the connection. */
    boolean becomeActive() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT pg_try_advisory_lock(" + LOCK + ")")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    /** The first events in line. Those of one subject stand in the order of their versions. */
    List<Pending> first(int limit, String source) throws SQLException {
        try (var select = connection.prepareStatement(
                "SELECT * FROM outbox_event WHERE published_at IS NULL ORDER BY position LIMIT ?")) {
            select.setInt(1, limit);
            var pending = new ArrayList<Pending>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    pending.add(new Pending(rows.getLong("position"), event(rows, source)));
                }
            }
            return pending;
        }
    }

    private static Envelope event(ResultSet rows, String source) throws SQLException {
        return new Envelope(
                rows.getObject("id", UUID.class),
                rows.getString("type"),
                source,
                rows.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                rows.getString("subject"),
                rows.getLong("version"),
                rows.getString("traceparent"),
                rows.getString("correlation_id"),
                rows.getString("data"));
    }

    void markPublished(List<Pending> events) throws SQLException {
        if (events.isEmpty()) {
            return;
        }
        var positions = events.stream().map(Pending::position).toArray();
        try (var update =
                connection.prepareStatement("UPDATE outbox_event SET published_at = now() WHERE position = ANY (?)")) {
            update.setArray(1, connection.createArrayOf("bigint", positions));
            update.executeUpdate();
        }
    }

    /** Waits until something was appended, or for this long; whether something was. */
    boolean awaitAppended(Duration longest) throws SQLException {
        var notifications = connection.unwrap(PGConnection.class).getNotifications((int) longest.toMillis());
        return notifications != null && notifications.length > 0;
    }

    Backlog backlog() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT count(*), coalesce(extract(epoch FROM now() - min(occurred_at)), 0),
                               (SELECT count(*) FROM inbox_parked)
                        FROM outbox_event WHERE published_at IS NULL
                        """)) {
            rows.next();
            return new Backlog(rows.getLong(1), Duration.ofSeconds(rows.getLong(2)), rows.getLong(3));
        }
    }

    int purgePublished(Duration olderThan) throws SQLException {
        return purge("""
                DELETE FROM outbox_event WHERE position IN (
                    SELECT position FROM outbox_event WHERE published_at < now() - make_interval(secs => ?) LIMIT ?)
                """, olderThan);
    }

    int purgeReceived(Duration olderThan) throws SQLException {
        return purge("""
                DELETE FROM inbox_event WHERE (consumer, id) IN (
                    SELECT consumer, id FROM inbox_event received
                    WHERE received_at < now() - make_interval(secs => ?)
                      AND NOT EXISTS (SELECT FROM inbox_parked WHERE id = received.id) LIMIT ?)
                """, olderThan);
    }

    private int purge(String sql, Duration olderThan) throws SQLException {
        try (var delete = connection.prepareStatement(sql)) {
            delete.setDouble(1, (double) olderThan.toSeconds());
            delete.setInt(2, PURGE_BATCH);
            var purged = 0;
            int batch;
            do {
                batch = delete.executeUpdate();
                purged += batch;
            } while (batch == PURGE_BATCH);
            return purged;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
