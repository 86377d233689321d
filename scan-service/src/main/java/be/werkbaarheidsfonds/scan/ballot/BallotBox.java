package be.werkbaarheidsfonds.scan.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javax.sql.DataSource;

/** Codes and sealed sheets. {@link CastBallot} puts sheets in. */
@ApplicationScoped
public class BallotBox {

    private static final int BATCH = 1_000;

    private final SecureRandom random = new SecureRandom();
    private final DataSource database;
    private final CodeHash hash;

    @Inject
    BallotBox(DataSource database, CodeHash hash) {
        this.database = database;
        this.hash = hash;
    }

    /** A code as it was found. */
    public record Found(UUID campaign, boolean used) {}

    @FunctionalInterface
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    /**
     * Makes this many new codes in random order. They can't be read back: hand them out or void them. Their hashes
     * are stored in an order of their own, so that the place of a row says nothing of whom its code went to (rule B2).
     */
    @Transactional(TxType.MANDATORY)
    public List<BallotCode> issue(UUID campaign, int howMany) {
        return issue(campaign, howMany, false);
    }

    /** The same, of codes that will be mailed: what voids slips leaves them alone. */
    List<BallotCode> issueToMail(UUID campaign, int howMany) {
        return issue(campaign, howMany, true);
    }

    private List<BallotCode> issue(UUID campaign, int howMany, boolean mailed) {
        Set<BallotCode> codes = new LinkedHashSet<>();
        while (codes.size() < howMany) {
            codes.add(BallotCode.random(random));
        }
        var hashes =
                codes.stream().map(hash::of).sorted(Arrays::compareUnsigned).toList();
        for (var first = 0; first < hashes.size(); first += BATCH) {
            store(campaign, hashes.subList(first, Math.min(hashes.size(), first + BATCH)), mailed);
        }
        return List.copyOf(codes);
    }

    private void store(UUID campaign, List<byte[]> hashes, boolean mailed) {
        run(
                "INSERT INTO ballot_code (campaign_id, mailed, hash) SELECT ?, ?, hash FROM unnest(?::bytea[]) AS hash",
                insert -> {
                    insert.setObject(1, campaign);
                    insert.setBoolean(2, mailed);
                    insert.setArray(3, insert.getConnection().createArrayOf("bytea", hashes.toArray(byte[][]::new)));
                    return insert.executeUpdate();
                });
    }

    /** Voids codes nobody has. */
    void discard(List<BallotCode> codes) {
        run("DELETE FROM ballot_code WHERE hash = ANY (?::bytea[]) AND NOT used", delete -> {
            var hashes = codes.stream().map(hash::of).toArray(byte[][]::new);
            delete.setArray(1, delete.getConnection().createArrayOf("bytea", hashes));
            return delete.executeUpdate();
        });
    }

    /** How many codes left on paper or as a file and were not used. */
    @Transactional(TxType.REQUIRED)
    public int countUnusedOnPaper(UUID campaign) {
        return count("SELECT count(*) FROM ballot_code WHERE campaign_id = ? AND NOT used AND NOT mailed", campaign);
    }

    /** Voids every code that was not used (rule B2: a reissued code voids the old one), but those for mails. */
    @Transactional(TxType.MANDATORY)
    public int voidUnusedOnPaper(UUID campaign) {
        return count(
                "WITH held AS MATERIALIZED (SELECT hash FROM ballot_code WHERE campaign_id = ? AND NOT used"
                        + " AND NOT mailed ORDER BY hash FOR UPDATE), gone AS (DELETE FROM ballot_code USING held"
                        + " WHERE ballot_code.hash = held.hash RETURNING 1) SELECT count(*) FROM gone",
                campaign);
    }

    /** Which campaign a code is of. A single statement, which needs no transaction around it. */
    @Transactional(TxType.SUPPORTS)
    public Optional<Found> find(BallotCode code) {
        return run("SELECT campaign_id, used FROM ballot_code WHERE hash = ?", select -> {
            select.setBytes(1, hash.of(code));
            try (var row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Found(row.getObject(1, UUID.class), row.getBoolean(2)))
                        : Optional.<Found>empty();
            }
        });
    }

    /** Whether this sheet is in the box: who sends a sheet twice is told that it arrived. */
    @Transactional(TxType.SUPPORTS)
    public boolean holds(UUID campaign, UUID sheet) {
        return run("SELECT 1 FROM sealed_sheet WHERE id = ? AND campaign_id = ?", select -> {
            select.setObject(1, sheet);
            select.setObject(2, campaign);
            try (var row = select.executeQuery()) {
                return row.next();
            }
        });
    }

    @Transactional(TxType.REQUIRED)
    public int countSheets(UUID campaign) {
        return count("SELECT count(*) FROM sealed_sheet WHERE campaign_id = ?", campaign);
    }

    @Transactional(TxType.REQUIRED)
    public int countCodes(UUID campaign) {
        return count("SELECT count(*) FROM ballot_code WHERE campaign_id = ?", campaign);
    }

    /**
     * Reads every sealed sheet, in no order that means anything. Opening them is most of the work of closing, so
     * all processors share it; sealed, they are never all in memory.
     *
     * @param counted told now and then how many were read
     */
    @Transactional(TxType.MANDATORY)
    public <T> List<T> readAll(UUID campaign, Function<byte[], T> open, IntConsumer counted) {
        return run("SELECT sealed FROM sealed_sheet WHERE campaign_id = ? ORDER BY id", select -> {
            select.setObject(1, campaign);
            select.setFetchSize(BATCH);
            var all = new ArrayList<T>();
            try (var rows = select.executeQuery()) {
                for (var some = next(rows); !some.isEmpty(); some = next(rows)) {
                    all.addAll(some.parallelStream().map(open).toList());
                    counted.accept(all.size());
                }
            }
            return all;
        });
    }

    private static List<byte[]> next(ResultSet rows) throws SQLException {
        var some = new ArrayList<byte[]>(BATCH);
        while (some.size() < BATCH && rows.next()) {
            some.add(rows.getBytes(1));
        }
        return some;
    }

    /**
     * Deletes every code, which stops submissions: one that is under way holds its code, and this waits
     * for it; one that comes later finds none. Locks in the order of the hashes, as {@link StoreBallots} does.
     *
     * @return how many were used
     */
    @Transactional(TxType.MANDATORY)
    public int deleteCodes(UUID campaign) {
        update("DELETE FROM spare_code WHERE campaign_id = ?", campaign);
        return count(
                "WITH held AS MATERIALIZED (SELECT hash FROM ballot_code WHERE campaign_id = ? ORDER BY hash FOR UPDATE),"
                        + " gone AS (DELETE FROM ballot_code USING held WHERE ballot_code.hash = held.hash RETURNING used)"
                        + " SELECT count(*) FILTER (WHERE used) FROM gone",
                campaign);
    }

    @Transactional(TxType.MANDATORY)
    public int deleteSheets(UUID campaign) {
        return update("DELETE FROM sealed_sheet WHERE campaign_id = ?", campaign);
    }

    private int update(String sql, UUID campaign) {
        return run(sql, statement -> {
            statement.setObject(1, campaign);
            return statement.executeUpdate();
        });
    }

    private int count(String sql, UUID campaign) {
        return run(sql, statement -> {
            statement.setObject(1, campaign);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        });
    }

    private <T> T run(String sql, Work<T> work) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The ballot box can't be reached", e);
        }
    }
}
