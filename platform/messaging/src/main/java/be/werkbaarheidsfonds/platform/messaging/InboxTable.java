package be.werkbaarheidsfonds.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/** The inbox's three tables; every method works in the caller's transaction, if there is one. */
@ApplicationScoped
class InboxTable {

    private final DataSource database;

    InboxTable(DataSource database) {
        this.database = database;
    }

    /**
     * An event that waits for its predecessor.
     *
     * @param record as it was delivered, for the dead letters
     * @param skip to be counted without being applied
     */
    record Parked(Envelope event, ConsumerRecord<String, byte[]> record, boolean skip) {}

    /** Notes that the event was received; false when it had been already. */
    boolean insertNew(String consumer, UUID id) {
        return update("INSERT INTO inbox_event (consumer, id) VALUES (?, ?) ON CONFLICT DO NOTHING", consumer, id) == 1;
    }

    /** The version this consumer has counted of the event's subject, locked until the transaction ends. */
    long lockVersion(String consumer, Envelope event) {
        return query("""
                        INSERT INTO inbox_subject (consumer, source, subject, version) VALUES (?, ?, ?, 0)
                        ON CONFLICT (consumer, source, subject) DO UPDATE SET version = inbox_subject.version
                        RETURNING version
                        """, rows -> rows.getLong(1), consumer, event.source(), event.subject())
                .orElseThrow();
    }

    void advance(String consumer, Envelope event) {
        update(
                "UPDATE inbox_subject SET version = ? WHERE consumer = ? AND source = ? AND subject = ?",
                event.version(),
                consumer,
                event.source(),
                event.subject());
    }

    void park(String consumer, Envelope event, ConsumerRecord<String, byte[]> record, boolean skip) {
        update(
                """
                INSERT INTO inbox_parked (consumer, source, subject, version, id, type, occurred_at, data, skip,
                    traceparent, correlation_id, topic, topic_partition, topic_offset)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                consumer,
                event.source(),
                event.subject(),
                event.version(),
                event.id(),
                event.type(),
                event.time().atOffset(ZoneOffset.UTC),
                event.data(),
                skip,
                event.traceparent(),
                event.correlationId(),
                record.topic(),
                record.partition(),
                record.offset());
    }

    /** The parked event that is now next in line for the subject. */
    Optional<Parked> nextParked(String consumer, Envelope event) {
        return query("""
                SELECT parked.* FROM inbox_parked parked
                JOIN inbox_subject seen USING (consumer, source, subject)
                WHERE consumer = ? AND source = ? AND subject = ? AND parked.version <= seen.version + 1
                ORDER BY parked.version LIMIT 1
                """, InboxTable::parked, consumer, event.source(), event.subject());
    }

    /** Takes the event from the parked ones; false when it is not there any more. */
    boolean unpark(String consumer, Envelope event) {
        return update(
                        "DELETE FROM inbox_parked WHERE consumer = ? AND source = ? AND subject = ? AND version = ?",
                        consumer,
                        event.source(),
                        event.subject(),
                        event.version())
                == 1;
    }

    /** As if it had never been received: it lies with the dead letters now and may come back. */
    boolean forget(String consumer, Envelope event) {
        update("DELETE FROM inbox_event WHERE consumer = ? AND id = ?", consumer, event.id());
        return unpark(consumer, event);
    }

    private static Parked parked(ResultSet rows) throws SQLException {
        var event = new Envelope(
                rows.getObject("id", UUID.class),
                rows.getString("type"),
                rows.getString("source"),
                rows.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                rows.getString("subject"),
                rows.getLong("version"),
                rows.getString("traceparent"),
                rows.getString("correlation_id"),
                rows.getString("data"));
        var headers = new RecordHeaders();
        event.writeTo(headers);
        var value = event.data().getBytes(StandardCharsets.UTF_8);
        var record = new ConsumerRecord<>(
                rows.getString("topic"),
                rows.getInt("topic_partition"),
                rows.getLong("topic_offset"),
                event.time().toEpochMilli(),
                TimestampType.CREATE_TIME,
                -1,
                value.length,
                event.subject(),
                value,
                headers,
                Optional.empty());
        return new Parked(event, record, rows.getBoolean("skip"));
    }

    private int update(String sql, @Nullable Object... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private <T> Optional<T> query(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (var i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    private interface RowReader<T> {
        T read(ResultSet rows) throws SQLException;
    }
}
