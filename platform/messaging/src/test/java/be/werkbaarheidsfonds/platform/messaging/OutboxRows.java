package be.werkbaarheidsfonds.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Looks into the outbox, and does to it what a crash would. */
@ApplicationScoped
class OutboxRows {

    private final DataSource database;
    private final OutboxDatabase outbox;

    OutboxRows(DataSource database, OutboxDatabase outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /** Events of this subject that are not published, in the relay's order. */
    List<Envelope> of(String subject) throws SQLException {
        try (var connection = outbox.open()) {
            return connection.first(Integer.MAX_VALUE, "messaging-test").stream()
                    .map(OutboxConnection.Pending::event)
                    .filter(event -> event.subject().equals(subject))
                    .toList();
        }
    }

    boolean isEmpty() {
        try (var connection = outbox.open()) {
            return connection.backlog().events() == 0;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** As if the relay had died after the broker's ack, before it could note it. */
    void forgetPublished(String subject) throws SQLException {
        execute("UPDATE outbox_event SET published_at = NULL WHERE subject = '" + subject + "'");
    }

    /** As if all this had happened long ago. */
    void age(String subject) throws SQLException {
        execute("UPDATE outbox_event SET published_at = published_at - interval '8 days' WHERE subject = '" + subject
                + "'");
    }

    int count(String subject) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("SELECT count(*) FROM outbox_event WHERE subject = '" + subject + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Ends the relays' connections as a database that fails would. */
    void endConnectionsOfRelays() throws SQLException {
        execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'outbox-relay'");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
