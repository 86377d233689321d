package be.werkbaarheidsfonds.scan.result;

import be.werkbaarheidsfonds.scan.fold.ItemStatistics;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * Item and total histograms of all companies together, per instrument and language, to calibrate with (rule
 * C3). A company adds at least k sheets at a time, and nothing is read before there are 200.
 */
@ApplicationScoped
public class CalibrationPool {

    private static final int USED_FROM = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DataSource database;

    @Inject
    CalibrationPool(DataSource database) {
        this.database = database;
    }

    /** @param perScale statistics of at least k sheets each */
    @Transactional(TxType.MANDATORY)
    public void add(String instrument, String language, Map<String, ItemStatistics> perScale) {
        try (var connection = database.getConnection()) {
            // always in one order, so that two companies that close together don't wait for each other
            for (var scale : new TreeMap<>(perScale).entrySet()) {
                add(connection, instrument, language, scale.getKey(), scale.getValue());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The pool can't be reached", e);
        }
    }

    /** What can be calibrated with; empty while there are fewer than 200 sheets. */
    @Transactional(TxType.REQUIRED)
    public Optional<ItemStatistics> find(String instrument, String language, String scale) {
        try (var connection = database.getConnection()) {
            return read(connection, instrument, language, scale).filter(pool -> pool.complete() >= USED_FROM);
        } catch (SQLException e) {
            throw new IllegalStateException("The pool can't be reached", e);
        }
    }

    private static void add(
            Connection connection, String instrument, String language, String scale, ItemStatistics more)
            throws SQLException {
        if (insert(connection, instrument, language, scale, more) == 0) {
            var sum = read(connection, instrument, language, scale)
                    .map(more::plus)
                    .orElseThrow();
            try (var update =
                    connection.prepareStatement("UPDATE calibration_pool SET complete = ?, statistics = ?::jsonb"
                            + " WHERE instrument = ? AND language = ? AND scale = ?")) {
                update.setInt(1, sum.complete());
                update.setString(2, write(sum));
                update.setString(3, instrument);
                update.setString(4, language);
                update.setString(5, scale);
                update.executeUpdate();
            }
        }
    }

    private static int insert(
            Connection connection, String instrument, String language, String scale, ItemStatistics first)
            throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO calibration_pool"
                + " (instrument, language, scale, complete, statistics) VALUES (?, ?, ?, ?, ?::jsonb)"
                + " ON CONFLICT DO NOTHING")) {
            insert.setString(1, instrument);
            insert.setString(2, language);
            insert.setString(3, scale);
            insert.setInt(4, first.complete());
            insert.setString(5, write(first));
            return insert.executeUpdate();
        }
    }

    /** Locked until the transaction ends: two companies that close together both count. */
    private static Optional<ItemStatistics> read(
            Connection connection, String instrument, String language, String scale) throws SQLException {
        try (var select = connection.prepareStatement("SELECT statistics FROM calibration_pool"
                + " WHERE instrument = ? AND language = ? AND scale = ? FOR UPDATE")) {
            select.setString(1, instrument);
            select.setString(2, language);
            select.setString(3, scale);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(read(row.getString(1))) : Optional.empty();
            }
        }
    }

    private static String write(ItemStatistics statistics) {
        try {
            return JSON.writeValueAsString(statistics);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Statistics can't be written", e);
        }
    }

    private static ItemStatistics read(String json) {
        try {
            return JSON.readValue(json, ItemStatistics.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Kept statistics can't be read", e);
        }
    }
}
