package be.werkbaarheidsfonds.scan.result;

import be.werkbaarheidsfonds.scan.fold.ItemStatistics;
import be.werkbaarheidsfonds.scan.instrument.Definition;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * Item and total histograms of all companies together, per definition and language, to calibrate with (rule
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

    /**
     * To each definition its own scales, so that a base package is calibrated with whatever was asked on top of it.
     *
     * @param perLanguage per language and scale, statistics of at least k sheets each
     */
    @Transactional(TxType.MANDATORY)
    public void add(Instrument instrument, Map<String, Map<String, ItemStatistics>> perLanguage) {
        try (var connection = database.getConnection()) {
            // always in one order, so that two companies that close together don't wait for each other
            for (var part : instrument.parts()) {
                for (var scales : new TreeMap<>(perLanguage).entrySet()) {
                    add(connection, part, scales.getKey(), scales.getValue());
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The pool can't be reached", e);
        }
    }

    /** What can be calibrated with; empty while there are fewer than 200 sheets. */
    @Transactional(TxType.REQUIRED)
    public Optional<ItemStatistics> find(String definition, String language, String scale) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("SELECT statistics FROM calibration_pool"
                        // basis-1+ploegen-1: until November 2026 a pool was of a whole instrument; those grow no more
                        + " WHERE ? = ANY (string_to_array(instrument, '+')) AND language = ? AND scale = ?")) {
            select.setString(1, definition);
            select.setString(2, language);
            select.setString(3, scale);
            try (var rows = select.executeQuery()) {
                var pools = new ArrayList<ItemStatistics>();
                while (rows.next()) {
                    pools.add(read(rows.getString(1)));
                }
                return pools.stream().reduce(ItemStatistics::plus).filter(pool -> pool.complete() >= USED_FROM);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The pool can't be reached", e);
        }
    }

    private static void add(
            Connection connection, Definition part, String language, Map<String, ItemStatistics> perScale)
            throws SQLException {
        for (var scale : new TreeMap<>(perScale).entrySet()) {
            if (part.measures(scale.getKey())) {
                add(connection, part.id(), language, scale.getKey(), scale.getValue());
            }
        }
    }

    private static void add(
            Connection connection, String definition, String language, String scale, ItemStatistics more)
            throws SQLException {
        if (insert(connection, definition, language, scale, more) == 0) {
            var sum = read(connection, definition, language, scale)
                    .map(more::plus)
                    .orElseThrow();
            try (var update =
                    connection.prepareStatement("UPDATE calibration_pool SET complete = ?, statistics = ?::jsonb"
                            + " WHERE instrument = ? AND language = ? AND scale = ?")) {
                update.setInt(1, sum.complete());
                update.setString(2, write(sum));
                update.setString(3, definition);
                update.setString(4, language);
                update.setString(5, scale);
                update.executeUpdate();
            }
        }
    }

    private static int insert(
            Connection connection, String definition, String language, String scale, ItemStatistics first)
            throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO calibration_pool"
                + " (instrument, language, scale, complete, statistics) VALUES (?, ?, ?, ?, ?::jsonb)"
                + " ON CONFLICT DO NOTHING")) {
            insert.setString(1, definition);
            insert.setString(2, language);
            insert.setString(3, scale);
            insert.setInt(4, first.complete());
            insert.setString(5, write(first));
            return insert.executeUpdate();
        }
    }

    /** Locked until the transaction ends: two companies that close together both count. */
    private static Optional<ItemStatistics> read(
            Connection connection, String definition, String language, String scale) throws SQLException {
        try (var select = connection.prepareStatement("SELECT statistics FROM calibration_pool"
                + " WHERE instrument = ? AND language = ? AND scale = ? FOR UPDATE")) {
            select.setString(1, definition);
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
