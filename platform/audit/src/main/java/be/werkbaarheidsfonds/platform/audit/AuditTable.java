package be.werkbaarheidsfonds.platform.audit;

import be.werkbaarheidsfonds.platform.audit.AuditedEntry.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The trail's two tables, in the caller's transaction. */
@ApplicationScoped
class AuditTable {

    private static final int FETCH = 500;

    private static final String LINKS = """
            SELECT entry.*, person.salt, person.actor, person.on_behalf_of, person.why
            FROM audit_entry entry LEFT JOIN audit_person person USING (aggregate_type, aggregate_id, sequence)
            """;
    private static final String OF_ONE = " WHERE entry.aggregate_type = ? AND entry.aggregate_id = ?";
    private static final String IN_ORDER = " ORDER BY entry.aggregate_type, entry.aggregate_id, entry.sequence";

    private final DataSource database;

    AuditTable(DataSource database) {
        this.database = database;
    }

    /** Until the transaction ends nobody else adds to this chain. */
    void lock(String aggregateType, String aggregateId) {
        // Two chains with the same hash wait for each other, no more.
        read("SELECT pg_advisory_xact_lock(hashtextextended(? || '/' || ?, 0))", _ -> {}, aggregateType, aggregateId);
    }

    @Nullable
    StoredLink last(String aggregateType, String aggregateId) {
        var last = links(LINKS + OF_ONE + " ORDER BY entry.sequence DESC LIMIT 1", aggregateType, aggregateId);
        return last.isEmpty() ? null : last.getFirst();
    }

    List<StoredLink> chain(String aggregateType, String aggregateId) {
        return links(LINKS + OF_ONE + IN_ORDER, aggregateType, aggregateId);
    }

    /** Every link of every chain, chain after chain. */
    void forEachLink(Consumer<StoredLink> visitor) {
        read(LINKS + IN_ORDER, rows -> visitor.accept(link(rows)));
    }

    void insert(ChainLink link, String salt, Person person) {
        update(
                """
                INSERT INTO audit_entry (aggregate_type, aggregate_id, sequence, at, from_state, action, to_state,
                    person_digest, previous_digest, digest)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                link.aggregateType(),
                link.aggregateId(),
                link.sequence(),
                link.at().atOffset(ZoneOffset.UTC),
                link.from(),
                link.action(),
                link.to(),
                link.personDigest(),
                link.previousDigest(),
                link.digest());
        update(
                """
                INSERT INTO audit_person (aggregate_type, aggregate_id, sequence, salt, actor, on_behalf_of, why)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                link.aggregateType(),
                link.aggregateId(),
                link.sequence(),
                salt,
                person.actor(),
                person.onBehalfOf(),
                person.why());
    }

    int deletePersons(String aggregateType, String aggregateId) {
        return update(
                "DELETE FROM audit_person WHERE aggregate_type = ? AND aggregate_id = ?", aggregateType, aggregateId);
    }

    private List<StoredLink> links(String sql, Object... parameters) {
        var links = new ArrayList<StoredLink>();
        read(sql, rows -> links.add(link(rows)), parameters);
        return links;
    }

    private static StoredLink link(ResultSet rows) throws SQLException {
        var actor = rows.getString("actor");
        return new StoredLink(
                new ChainLink(
                        rows.getString("aggregate_type"),
                        rows.getString("aggregate_id"),
                        rows.getLong("sequence"),
                        rows.getObject("at", OffsetDateTime.class).toInstant(),
                        rows.getString("from_state"),
                        rows.getString("action"),
                        rows.getString("to_state"),
                        rows.getString("person_digest"),
                        rows.getString("previous_digest")),
                actor == null ? null : new Person(actor, rows.getString("on_behalf_of"), rows.getString("why")),
                rows.getString("salt"),
                rows.getString("digest"));
    }

    private int update(String sql, @Nullable Object... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail could not be written", e);
        }
    }

    private void read(String sql, RowReader reader, Object... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCH);
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail could not be read", e);
        }
    }

    private interface RowReader {
        void read(ResultSet rows) throws SQLException;
    }
}
