package be.werkbaarheidsfonds.systemtests.harness;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Has a service's events wait in its outbox for as long as this is open: the service takes us for
 * another instance of itself whose turn it is to publish. All else of the service goes on.
 */
public final class HeldRelay implements AutoCloseable {

    /** The advisory lock of platform/messaging's active relay. */
    private static final long TURN = 7_245_001L;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Connection database;

    private HeldRelay(Connection database) {
        this.database = database;
    }

    /** @param database connection to the service's database as a superuser; closed with this */
    static HeldRelay by(Connection database) {
        var held = new HeldRelay(database);
        await("the relay's turn").atMost(PATIENCE).until(held::takeTurn);
        return held;
    }

    /** The relay has the turn for as long as its connection lives, so that connection ends first. */
    private boolean takeTurn() throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
                    + " WHERE datname = current_database() AND application_name = 'outbox-relay'");
            try (var row = statement.executeQuery("SELECT pg_try_advisory_lock(" + TURN + ")")) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** Lets the relay go on. */
    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException e) {
            throw new IllegalStateException("The relay may still be held", e);
        }
    }
}
