package be.werkbaarheidsfonds.scan.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Codes made to be mailed that nobody has yet. They are made together and drawn at random, so that who was forgotten
 * and is invited later gets one that is no newer than the others (rule B2). Sealed, as a code beside an address is.
 */
@ApplicationScoped
public class SpareCodes {

    private final DataSource database;
    private final BallotBox box;
    private final CodeSeal seal;

    @Inject
    SpareCodes(DataSource database, BallotBox box, CodeSeal seal) {
        this.database = database;
        this.box = box;
        this.seal = seal;
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    @Transactional(TxType.REQUIRED)
    public int count(UUID campaign) {
        return run("SELECT count(*) FROM spare_code WHERE campaign_id = ?", select -> {
            select.setObject(1, campaign);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        });
    }

    /** This many more. */
    @Transactional(TxType.MANDATORY)
    public void make(UUID campaign, int howMany) {
        var codes = box.issueToMail(campaign, howMany);
        // In the order of their random ids: their places say nothing of those of the hashes.
        var ids = Stream.generate(UUID::randomUUID).limit(howMany).sorted().toArray(UUID[]::new);
        var sealed = new byte[howMany][];
        for (var i = 0; i < howMany; i++) {
            sealed[i] = seal.seal(ids[i], codes.get(i));
        }
        run(
                "INSERT INTO spare_code (campaign_id, id, sealed_code)"
                        + " SELECT ?, id, sealed FROM unnest(?::uuid[], ?::bytea[]) AS spare (id, sealed)",
                insert -> {
                    insert.setObject(1, campaign);
                    insert.setArray(2, insert.getConnection().createArrayOf("uuid", ids));
                    insert.setArray(3, insert.getConnection().createArrayOf("bytea", sealed));
                    return insert.executeUpdate();
                });
    }

    /** This many at random, fewer when there are fewer; they are spare no longer. One at a time changes a campaign. */
    @Transactional(TxType.MANDATORY)
    public List<BallotCode> draw(UUID campaign, int howMany) {
        return run(
                "WITH drawn AS MATERIALIZED (SELECT id FROM spare_code WHERE campaign_id = ? ORDER BY id LIMIT ?)"
                        + " DELETE FROM spare_code USING drawn WHERE spare_code.id = drawn.id"
                        + " RETURNING spare_code.id, sealed_code",
                delete -> {
                    delete.setObject(1, campaign);
                    delete.setInt(2, howMany);
                    var codes = new ArrayList<BallotCode>();
                    try (var rows = delete.executeQuery()) {
                        while (rows.next()) {
                            codes.add(seal.open(rows.getObject(1, UUID.class), rows.getBytes(2)));
                        }
                    }
                    return List.copyOf(codes);
                });
    }

    /** Voids them all: what they were kept for leaves another way. */
    @Transactional(TxType.MANDATORY)
    public void voidAll(UUID campaign) {
        box.discard(draw(campaign, Integer.MAX_VALUE));
    }

    private <T> T run(String sql, Work<T> work) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The spare codes can't be reached", e);
        }
    }
}
