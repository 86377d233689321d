package be.werkbaarheidsfonds.scan.ballot;

import be.werkbaarheidsfonds.scan.ballot.Ballot.Cast;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.ByteBuffer;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Stores ballots together: one statement, and so one transaction, marks every code used and stores its sheet
 * (rule B5).
 *
 * <p>Rows are locked in one order, codes by hash and then sheets by id, by every replica and by closing
 * too: nobody waits in a circle. Sheets lie in the order of their random ids, codes where they always were,
 * so that the places of rows of one transaction pair nothing.
 */
@ApplicationScoped
class StoreBallots {

    /**
     * The lock is taken in the order of the hashes; whoever was waited for may have used or deleted the code. A
     * second code can't replace or repeat someone's sheet, and is not spent on trying. The arrays are selected,
     * so that their length is no reason for the database to plan the statement anew each time.
     */
    private static final String STORE = """
            WITH asked AS MATERIALIZED (
                SELECT code.hash, ballot.id, ballot.sealed
                FROM unnest((SELECT ?::bytea[]), (SELECT ?::uuid[]), (SELECT ?::bytea[])) AS ballot (hash, id, sealed)
                JOIN ballot_code code ON code.hash = ballot.hash
                WHERE code.campaign_id = ? AND NOT code.used
                    AND NOT EXISTS (SELECT FROM sealed_sheet sent WHERE sent.id = ballot.id)
                ORDER BY code.hash FOR UPDATE OF code),
            spent AS (UPDATE ballot_code SET used = true FROM asked WHERE ballot_code.hash = asked.hash)
            INSERT INTO sealed_sheet (id, campaign_id, sealed)
            SELECT id, ?, sealed FROM asked ORDER BY id
            RETURNING id
            """;

    private static final String UNSPENT =
            "SELECT hash FROM ballot_code WHERE hash = ANY (?) AND campaign_id = ? AND NOT used";

    /** Another stored a sheet with the same id between our look and our insert. */
    private static final String UNIQUE_VIOLATION = "23505";

    private final DataSource database;

    @Inject
    StoreBallots(DataSource database) {
        this.database = database;
    }

    /**
     * Committed when this returns.
     *
     * @param campaign the one all are of
     * @param ballots no two of them rivals
     * @return what became of each, in their order
     */
    @Transactional(TxType.NOT_SUPPORTED)
    List<Cast> together(UUID campaign, List<Ballot> ballots) {
        try (var connection = database.getConnection()) {
            var stored = storeOrLookAgain(connection, campaign, ballots);
            var unspent = unspent(
                    connection,
                    campaign,
                    ballots.stream()
                            .filter(ballot -> !stored.contains(ballot.sheet()))
                            .toList());
            return ballots.stream().map(ballot -> cast(ballot, stored, unspent)).toList();
        } catch (SQLException e) {
            throw new IllegalStateException("The ballot box can't be reached", e);
        }
    }

    private static Cast cast(Ballot ballot, Set<UUID> stored, Set<ByteBuffer> unspent) {
        if (stored.contains(ballot.sheet())) {
            return Cast.STORED;
        }
        return unspent.contains(ballot.hash()) ? Cast.SHEET_TAKEN : Cast.CODE_GONE;
    }

    /** Whose sheet's id another took meanwhile is found in the box the second time. */
    private static Set<UUID> storeOrLookAgain(Connection connection, UUID campaign, List<Ballot> ballots)
            throws SQLException {
        try {
            return store(connection, campaign, ballots);
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                return store(connection, campaign, ballots);
            }
            throw e;
        }
    }

    private static Set<UUID> store(Connection connection, UUID campaign, List<Ballot> ballots) throws SQLException {
        try (var statement = connection.prepareStatement(STORE)) {
            statement.setArray(1, bytes(connection, ballots, Ballot::hash));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", ballots.stream().map(Ballot::sheet).toArray()));
            statement.setArray(3, bytes(connection, ballots, Ballot::sealed));
            statement.setObject(4, campaign);
            statement.setObject(5, campaign);
            var stored = new HashSet<UUID>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    stored.add(rows.getObject(1, UUID.class));
                }
            }
            return stored;
        }
    }

    /** Codes of these that are as good as they were. */
    private static Set<ByteBuffer> unspent(Connection connection, UUID campaign, List<Ballot> ballots)
            throws SQLException {
        if (ballots.isEmpty()) {
            return Set.of();
        }
        try (var statement = connection.prepareStatement(UNSPENT)) {
            statement.setArray(1, bytes(connection, ballots, Ballot::hash));
            statement.setObject(2, campaign);
            var unspent = new HashSet<ByteBuffer>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    unspent.add(ByteBuffer.wrap(rows.getBytes(1)));
                }
            }
            return unspent;
        }
    }

    private static Array bytes(Connection connection, List<Ballot> ballots, Function<Ballot, ByteBuffer> of)
            throws SQLException {
        return connection.createArrayOf(
                "bytea",
                ballots.stream().map(ballot -> of.apply(ballot).array()).toArray(byte[][]::new));
    }
}
