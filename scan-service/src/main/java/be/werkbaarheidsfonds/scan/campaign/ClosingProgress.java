package be.werkbaarheidsfonds.scan.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Who is closing a scan and how far it is. The turn to close is an advisory lock of the transaction that
 * closes: one replica has it, and loses it when it dies. How far it is, is written beside that transaction.
 */
@ApplicationScoped
class ClosingProgress {

    private final DataSource database;

    @Inject
    ClosingProgress(DataSource database) {
        this.database = database;
    }

    /** @param total sheets there are to count */
    record Counted(int counted, int total) {}

    @FunctionalInterface
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    /** False when someone else, on this replica or another, is closing this scan now. */
    @Transactional(TxType.MANDATORY)
    boolean takeTurn(UUID campaign) {
        return run("SELECT pg_try_advisory_xact_lock(?)", select -> {
            select.setLong(1, turn(campaign));
            return isTrue(select);
        });
    }

    /** Whether someone is closing this scan now. Asks without taking the turn from whoever wants it. */
    @Transactional(TxType.SUPPORTS)
    boolean isUnderWay(UUID campaign) {
        return run(
                "SELECT EXISTS (SELECT 1 FROM pg_locks JOIN pg_database ON pg_database.oid = database"
                        + " WHERE locktype = 'advisory' AND granted AND datname = current_database()"
                        + " AND (classid::bigint << 32) | objid::bigint = ? AND objsubid = 1)",
                select -> {
                    select.setLong(1, turn(campaign));
                    return isTrue(select);
                });
    }

    @Transactional(TxType.REQUIRES_NEW)
    void note(UUID campaign, int counted, int total) {
        run(
                "INSERT INTO closing_progress (campaign_id, counted, total) VALUES (?, ?, ?) ON CONFLICT (campaign_id)"
                        + " DO UPDATE SET counted = excluded.counted, total = excluded.total",
                upsert -> {
                    upsert.setObject(1, campaign);
                    upsert.setInt(2, counted);
                    upsert.setInt(3, total);
                    return upsert.executeUpdate();
                });
    }

    @Transactional(TxType.REQUIRES_NEW)
    void forget(UUID campaign) {
        run("DELETE FROM closing_progress WHERE campaign_id = ?", delete -> {
            delete.setObject(1, campaign);
            return delete.executeUpdate();
        });
    }

    @Transactional(TxType.SUPPORTS)
    Optional<Counted> of(UUID campaign) {
        return run("SELECT counted, total FROM closing_progress WHERE campaign_id = ?", select -> {
            select.setObject(1, campaign);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(new Counted(row.getInt(1), row.getInt(2))) : Optional.<Counted>empty();
            }
        });
    }

    /** Two scans with one number would only take each other for being closed. */
    private static long turn(UUID campaign) {
        return campaign.getMostSignificantBits() ^ campaign.getLeastSignificantBits();
    }

    private static boolean isTrue(PreparedStatement select) throws SQLException {
        try (var row = select.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private <T> T run(String sql, Work<T> work) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The progress of closing can't be reached", e);
        }
    }
}
