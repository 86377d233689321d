package be.werkbaarheidsfonds.systemtests.delivery;

import static org.awaitility.Awaitility.await;

import be.werkbaarheidsfonds.local.suite.Service;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A lock in a service's database, to have the service stand still at a known place of its work. */
final class HeldRows implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final RunningSuite suite;
    private final Service service;
    private final Connection database;
    private final CompletableFuture<Void> granted;

    private HeldRows(RunningSuite suite, Service service, String lock) throws SQLException {
        this.suite = suite;
        this.service = service;
        this.database = suite.database(service);
        database.setAutoCommit(false);
        granted = CompletableFuture.runAsync(() -> take(lock), Thread::startVirtualThread);
    }

    private void take(String lock) {
        try (var statement = database.createStatement()) {
            statement.execute(lock);
        } catch (SQLException e) {
            throw new IllegalStateException(lock, e);
        }
    }

    /** Holds what nobody else holds. */
    static HeldRows by(RunningSuite suite, Service service, String lock) throws SQLException {
        var held = new HeldRows(suite, service, lock);
        held.awaitGranted();
        return held;
    }

    /** Stands in line for it; whoever asks later stands behind us. */
    static HeldRows next(RunningSuite suite, Service service, String lock) throws SQLException {
        var waiting = new HeldRows(suite, service, lock);
        waiting.awaitWaiting("lock table%");
        return waiting;
    }

    void awaitGranted() {
        await("the lock").atMost(PATIENCE).until(granted::isDone);
        granted.join();
    }

    /** Until a statement like this one stands still behind a lock. */
    void awaitWaiting(String statement) {
        await(statement + " waits")
                .atMost(PATIENCE)
                .until(() -> suite.rows(service)
                                .count(
                                        "pg_stat_activity WHERE datname = current_database()"
                                                + " AND wait_event_type = 'Lock' AND query ILIKE ?",
                                        statement)
                        > 0);
    }

    /** Until the sessions of a killed service noticed that nobody is there any more. */
    static void awaitNobodyOf(RunningSuite suite, Service service) {
        var role = service.shortName() + "_app";
        await("the end of the dead service's sessions")
                .atMost(PATIENCE)
                .until(() -> suite.rows(service).count("pg_stat_activity WHERE usename = ?", role) == 0);
    }

    @Override
    public void close() throws SQLException {
        release();
    }

    /** Lets go; harmless to repeat. */
    void release() throws SQLException {
        if (!database.isClosed()) {
            database.rollback();
            database.close();
        }
    }
}
