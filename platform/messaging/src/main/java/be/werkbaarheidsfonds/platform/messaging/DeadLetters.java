package be.werkbaarheidsfonds.platform.messaging;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Writes to the topic {@code <consumer>.dead-letters}. Answers only when the broker has it, however
 * long that takes: the record it came from must not be acknowledged earlier.
 */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final Broker broker;
    private final Persistence persistence;
    private final Clock clock;
    private final Set<String> existing = ConcurrentHashMap.newKeySet();
    private @Nullable Producer<String, byte[]> producer;

    DeadLetters(Broker broker, Persistence persistence, Clock clock) {
        this.broker = broker;
        this.persistence = persistence;
        this.clock = clock;
    }

    void add(String consumer, ConsumerRecord<String, byte[]> record, NotApplied why) {
        var letter = DeadLetter.of(consumer, record, why, clock.instant());
        send(consumer, letter.toRecord());
        LOG.errorf("Dead letter %s for %s: %s", letter.id(), consumer, letter.reason());
    }

    /** The event was applied, or skipped, after all: it is no dead letter any more. */
    void settle(String consumer, ConsumerRecord<String, byte[]> record) {
        send(consumer, new ProducerRecord<>(Topic.ofDeadLetters(consumer).name(), DeadLetter.idOf(record), null));
    }

    private void send(String consumer, ProducerRecord<String, byte[]> record) {
        persistence.untilDone(() -> {
            if (!existing.contains(consumer)) {
                broker.ensure(Topic.ofDeadLetters(consumer));
                existing.add(consumer);
            }
            return Broker.await(producer().send(record));
        });
    }

    private synchronized Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = broker.producer("dead-letters");
        }
        return producer;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close();
        }
    }
}
