package be.werkbaarheidsfonds.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkbaarheidsfonds.platform.messaging.TestEvent.Said;
import be.werkbaarheidsfonds.platform.problem.CorrelationId;
import be.werkbaarheidsfonds.platform.testkit.RealParts;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RealBroker.class)
class OutboxTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String SPAN = "b7ad6b7169203331";

    @Inject
    Outbox outbox;

    @Inject
    OutboxRows rows;

    private final String subject = UUID.randomUUID().toString();

    @Test
    void versions_of_a_subject_count_from_one() throws SQLException {
        append("a");
        append("b");

        assertThat(rows.of(subject)).extracting(Envelope::version).containsExactly(1L, 2L);
    }

    @Test
    void what_is_rolled_back_leaves_neither_event_nor_gap() throws SQLException {
        append("a");
        QuarkusTransaction.begin();
        outbox.append(TestEvent.SAID, subject, Said.word("never"));
        QuarkusTransaction.rollback();
        append("b");

        assertThat(rows.of(subject)).extracting(Envelope::version).containsExactly(1L, 2L);
    }

    @Test
    void transactions_at_the_same_time_leave_versions_without_gaps_and_in_order() throws SQLException {
        try (var executor = Executors.newFixedThreadPool(8)) {
            var appends = IntStream.range(0, 60)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> append("w" + i), executor))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(appends).join();
        }

        assertThat(rows.of(subject))
                .extracting(Envelope::version)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 60).boxed().toList());
    }

    @Test
    void an_event_needs_the_transaction_of_what_it_tells() {
        assertThatThrownBy(() -> outbox.append(TestEvent.SAID, subject, Said.word("a")))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void an_event_too_large_for_the_broker_is_refused_before_it_is_stored() throws SQLException {
        assertThatThrownBy(() -> append("a".repeat(Outbox.LARGEST_BYTES)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("larger");
        assertThat(rows.of(subject)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"said", "messaging.said", "Messaging.said.v1", "messaging.said.v0", "messaging.said.v1 "})
    void a_name_that_is_not_an_event_type_is_refused(String type) {
        assertThatThrownBy(
                        () -> QuarkusTransaction.requiringNew().run(() -> outbox.append(type, subject, Said.word("a"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_trace_and_the_correlation_id_of_the_request_go_with_the_event() throws SQLException {
        MDC.put(CorrelationId.LOG_KEY, "correlation-7");
        var span = Span.wrap(SpanContext.create(TRACE, SPAN, TraceFlags.getSampled(), TraceState.getDefault()));
        try (var _ = span.makeCurrent()) {
            append("a");
        } finally {
            MDC.remove(CorrelationId.LOG_KEY);
        }

        var event = rows.of(subject).getFirst();
        assertThat(event.traceparent()).isEqualTo("00-" + TRACE + "-" + SPAN + "-01");
        assertThat(event.correlationId()).isEqualTo("correlation-7");
    }

    private void append(String word) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(TestEvent.SAID, subject, Said.word(word)));
    }
}
