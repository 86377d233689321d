package be.werkbaarheidsfonds.scan.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** How often "my code was already used" was met: a sign that someone else uses codes (rules B2, E3). */
@ApplicationScoped
public class ReusedCodes {

    private final DataSource database;

    @Inject
    ReusedCodes(DataSource database) {
        this.database = database;
    }

    /** In a transaction of its own: the refusal it counts rolls back the other. */
    @Transactional(TxType.REQUIRES_NEW)
    public void count(UUID campaign) {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement(
                        "INSERT INTO campaign_reused_codes (campaign_id, times)"
                                + " VALUES (?, 1) ON CONFLICT (campaign_id) DO UPDATE SET times = campaign_reused_codes.times + 1")) {
            upsert.setObject(1, campaign);
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Reused codes can't be counted", e);
        }
    }

    @Transactional(TxType.REQUIRED)
    public int of(UUID campaign) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "SELECT coalesce(sum(times), 0) FROM campaign_reused_codes WHERE campaign_id = ?")) {
            select.setObject(1, campaign);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Reused codes can't be read", e);
        }
    }
}
