package be.werkbaarheidsfonds.platform.messaging;

import be.werkbaarheidsfonds.platform.problem.CorrelationId;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * Where a use case leaves its events, in its own transaction: they are published if and only if it
 * commits. {@link OutboxRelay} brings them to the broker.
 */
@ApplicationScoped
public class Outbox {

    /** Half of what a broker accepts by default, so that no event can hold up the relay. */
    static final int LARGEST_BYTES = 512 * 1024;

    private static final String APPEND = """
            WITH next AS (
                INSERT INTO outbox_subject (subject, version) VALUES (?, 1)
                ON CONFLICT (subject) DO UPDATE SET version = outbox_subject.version + 1
                RETURNING subject, version)
            INSERT INTO outbox_event (id, type, subject, version, occurred_at, data, traceparent, correlation_id)
            SELECT ?, ?, subject, version, ?, ?, ?, ? FROM next
            """;

    private final DataSource database;
    private final Clock clock;

    Outbox(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Appends an event; its version is the next of its subject.
     *
     * @param type {@code <producer>.<what-happened>.v<n>}
     * @param subject the aggregate it is about: events of one subject arrive in this order
     * @param data a record; its components are the JSON
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(String type, String subject, Object data) {
        Envelope.checkType(type);
        Envelope.checkSubject(subject);
        var json = EventJson.write(data);
        if (json.getBytes(StandardCharsets.UTF_8).length > LARGEST_BYTES) {
            throw new IllegalArgumentException(type + " of " + subject + " is larger than an event may be");
        }
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(APPEND)) {
            insert.setString(1, subject);
            insert.setObject(2, UUID.randomUUID());
            insert.setString(3, type);
            insert.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(5, json);
            insert.setString(6, traceparent(Span.current().getSpanContext()));
            insert.setString(7, correlationId());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static @Nullable String traceparent(SpanContext span) {
        return span.isValid()
                ? "00-%s-%s-%s"
                        .formatted(
                                span.getTraceId(),
                                span.getSpanId(),
                                span.getTraceFlags().asHex())
                : null;
    }

    private static @Nullable String correlationId() {
        return MDC.get(CorrelationId.LOG_KEY) instanceof String id ? id : null;
    }
}
