package be.werkbaarheidsfonds.scan.ballot;

import be.werkbaarheidsfonds.scan.ballot.Ballot.Cast;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.ByteBuffer;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Stores ballots together: every code is marked used in the transaction that stores its sheet (rule B5).
 *
 * <p>Rows are locked in one order, codes by hash and then sheets by id, by every replica and by closing
 * too: nobody waits in a circle. Sheets lie in the order of their random ids, codes where they always were,
 * so that the places of rows of one transaction pair nothing.
 */
@ApplicationScoped
class StoreBallots {

    /** The lock is taken in the order of the hashes; whoever was waited for may have used or deleted the code. */
    private static final String USE_CODES = """
            WITH asked AS MATERIALIZED (
                SELECT hash FROM ballot_code
                WHERE hash = ANY (?) AND campaign_id = ? AND NOT used
                ORDER BY hash FOR UPDATE)
            UPDATE ballot_code SET used = true FROM asked WHERE ballot_code.hash = asked.hash
            RETURNING ballot_code.hash
            """;

    private static final String STORE_SHEETS = """
            INSERT INTO sealed_sheet (id, campaign_id, sealed)
            SELECT sheet.id, ?, sheet.sealed FROM unnest(?::uuid[], ?::bytea[]) AS sheet (id, sealed)
            ON CONFLICT DO NOTHING
            RETURNING id
            """;

    private static final String GIVE_CODES_BACK = "UPDATE ballot_code SET used = false WHERE hash = ANY (?)";

    private final DataSource database;

    @Inject
    StoreBallots(DataSource database) {
        this.database = database;
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    /**
     * Committed when this returns.
     *
     * @param campaign the one all are of
     * @param ballots no two of them rivals
     * @return what became of each, in their order
     */
    @Transactional(TxType.REQUIRES_NEW)
    List<Cast> together(UUID campaign, List<Ballot> ballots) {
        try (var connection = database.getConnection()) {
            var used = useCodes(connection, campaign, ballots);
            var sheets = ballots.stream()
                    .filter(ballot -> used.contains(ballot.hash()))
                    .sorted(Comparator.comparing(Ballot::sheet))
                    .toList();
            var stored = storeSheets(connection, campaign, sheets);
            giveCodesBack(
                    connection,
                    sheets.stream()
                            .filter(ballot -> !stored.contains(ballot.sheet()))
                            .toList());
            return ballots.stream().map(ballot -> cast(ballot, used, stored)).toList();
        } catch (SQLException e) {
            throw new IllegalStateException("The ballot box can't be reached", e);
        }
    }

    private static Cast cast(Ballot ballot, Set<ByteBuffer> used, Set<UUID> stored) {
        if (!used.contains(ballot.hash())) {
            return Cast.CODE_GONE;
        }
        return stored.contains(ballot.sheet()) ? Cast.STORED : Cast.SHEET_TAKEN;
    }

    private static Set<ByteBuffer> useCodes(Connection connection, UUID campaign, List<Ballot> ballots)
            throws SQLException {
        return run(connection, USE_CODES, update -> {
            update.setArray(1, bytes(connection, ballots, Ballot::hash));
            update.setObject(2, campaign);
            var used = new HashSet<ByteBuffer>();
            try (var rows = update.executeQuery()) {
                while (rows.next()) {
                    used.add(ByteBuffer.wrap(rows.getBytes(1)));
                }
            }
            return used;
        });
    }

    private static Set<UUID> storeSheets(Connection connection, UUID campaign, List<Ballot> ballots)
            throws SQLException {
        if (ballots.isEmpty()) {
            return Set.of();
        }
        return run(connection, STORE_SHEETS, insert -> {
            insert.setObject(1, campaign);
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", ballots.stream().map(Ballot::sheet).toArray()));
            insert.setArray(3, bytes(connection, ballots, Ballot::sealed));
            var stored = new HashSet<UUID>();
            try (var rows = insert.executeQuery()) {
                while (rows.next()) {
                    stored.add(rows.getObject(1, UUID.class));
                }
            }
            return stored;
        });
    }

    /** A second code can't replace or repeat someone's sheet, and is not spent on trying. Nobody saw it used. */
    private static void giveCodesBack(Connection connection, List<Ballot> ballots) throws SQLException {
        if (!ballots.isEmpty()) {
            run(connection, GIVE_CODES_BACK, update -> {
                update.setArray(1, bytes(connection, ballots, Ballot::hash));
                return update.executeUpdate();
            });
        }
    }

    private static Array bytes(Connection connection, List<Ballot> ballots, Function<Ballot, ByteBuffer> of)
            throws SQLException {
        return connection.createArrayOf(
                "bytea",
                ballots.stream().map(ballot -> of.apply(ballot).array()).toArray(byte[][]::new));
    }

    private static <T> T run(Connection connection, String sql, Work<T> work) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        }
    }
}
