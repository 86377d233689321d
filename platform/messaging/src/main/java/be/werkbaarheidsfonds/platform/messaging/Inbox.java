package be.werkbaarheidsfonds.platform.messaging;

import be.werkbaarheidsfonds.platform.messaging.InboxTable.Parked;
import be.werkbaarheidsfonds.platform.problem.CorrelationId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.MDC;

/**
 * Where a service receives the events of others: each applied once, in the order of its subject, in
 * one transaction with what it causes. Answers when the record is dealt with, so that it may be
 * acknowledged; a fault of the infrastructure is retried in place and holds the partition.
 */
@ApplicationScoped
public class Inbox {

    private final InboxTable table;
    private final DeadLetters deadLetters;
    private final Persistence persistence;
    private final InboxMetrics metrics;

    Inbox(InboxTable table, DeadLetters deadLetters, Persistence persistence, InboxMetrics metrics) {
        this.table = table;
        this.deadLetters = deadLetters;
        this.persistence = persistence;
        this.metrics = metrics;
    }

    /**
     * Receives one record of a topic.
     *
     * @param consumer who reads: the service's name, and what it reads for if it reads a topic twice.
     *     Never rename it: what it received is kept under this name
     */
    public <E> void receive(String consumer, ConsumerRecord<String, byte[]> record, EventHandler<E> handler) {
        var order = OperatorOrder.of(record);
        if (order.isForAnother(consumer)) {
            return;
        }
        try {
            var event = order.skips() ? Envelope.readWithoutData(record) : Envelope.read(record);
            if (event.correlationId() != null) {
                MDC.put(CorrelationId.LOG_KEY, event.correlationId());
            }
            take(consumer, event, record, order, handler);
            unpark(consumer, event, handler);
        } catch (Undecodable e) {
            if (order.skips()) {
                deadLetters.settle(consumer, record);
            } else {
                refuse(consumer, record, NotApplied.undecodable(e));
            }
        } finally {
            MDC.remove(CorrelationId.LOG_KEY);
        }
    }

    private <E> void take(
            String consumer,
            Envelope event,
            ConsumerRecord<String, byte[]> record,
            OperatorOrder order,
            EventHandler<E> handler) {
        try {
            var outcome = persistence.until(
                    () -> inTransaction(() -> takeOnce(consumer, event, record, order.skips(), handler)));
            metrics.count(consumer, outcome, event.time());
            if (order.isPresent()) {
                deadLetters.settle(consumer, record);
            }
        } catch (NotApplied e) {
            refuse(consumer, record, e);
        }
    }

    private <E> Outcome takeOnce(
            String consumer,
            Envelope event,
            ConsumerRecord<String, byte[]> record,
            boolean skip,
            EventHandler<E> handler) {
        if (!table.insertNew(consumer, event.id())) {
            return Outcome.DUPLICATE;
        }
        var seen = table.lockVersion(consumer, event);
        if (event.version() <= seen) {
            return Outcome.OLDER;
        }
        if (event.version() > seen + 1) {
            table.park(consumer, event, record, skip);
            return Outcome.PARKED;
        }
        table.advance(consumer, event);
        return skip ? Outcome.SKIPPED : apply(event, handler);
    }

    /** What waited for this event's subject to come this far; also after a duplicate: we may have died here before. */
    private <E> void unpark(String consumer, Envelope event, EventHandler<E> handler) {
        for (var next = nextParked(consumer, event); next.isPresent(); next = nextParked(consumer, event)) {
            var parked = next.get();
            try {
                var outcome = persistence.until(() -> inTransaction(() -> unparkOnce(consumer, parked, handler)));
                metrics.count(consumer, outcome, parked.event().time());
            } catch (NotApplied e) {
                refuse(consumer, parked.record(), e);
                persistence.untilDone(() -> inTransaction(() -> table.forget(consumer, parked.event())));
            }
        }
    }

    private Optional<Parked> nextParked(String consumer, Envelope event) {
        return persistence.untilDone(() -> table.nextParked(consumer, event));
    }

    private <E> Outcome unparkOnce(String consumer, Parked parked, EventHandler<E> handler) {
        var event = parked.event();
        var seen = table.lockVersion(consumer, event);
        if (!table.unpark(consumer, event) || event.version() != seen + 1) {
            return Outcome.DUPLICATE;
        }
        table.advance(consumer, event);
        return parked.skip() ? Outcome.SKIPPED : apply(event, handler);
    }

    private static <E> Outcome apply(Envelope event, EventHandler<E> handler) {
        var record = handler.recordOf(event.type());
        if (record.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        E data = EventJson.read(event.data(), record.get());
        handler.handle(new ReceivedEvent<>(
                event.id(), event.type(), event.source(), event.time(), event.subject(), event.version(), data));
        return Outcome.APPLIED;
    }

    private void refuse(String consumer, ConsumerRecord<String, byte[]> record, NotApplied why) {
        deadLetters.add(consumer, record, why);
        metrics.countRefused(consumer);
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
