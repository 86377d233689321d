package be.werkbaarheidsfonds.platform.messaging;

import be.werkbaarheidsfonds.platform.messaging.TestEvent.Said;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Events as a broker would deliver them. */
final class Deliveries {

    static final String SOURCE = "other-service";
    private static final Instant TIME = Instant.parse("2026-03-02T09:30:00Z");

    private Deliveries() {}

    static Envelope said(String subject, long version, String word) {
        return event(subject, version, TestEvent.SAID, EventJson.write(Said.word(word)));
    }

    static Envelope event(String subject, long version, String type, String json) {
        return new Envelope(UUID.randomUUID(), type, SOURCE, TIME, subject, version, null, "correlation-1", json);
    }

    static ConsumerRecord<String, byte[]> delivered(Envelope event) {
        return delivered(event.toRecord(TestConsumer.TOPIC));
    }

    /** As the broker would hand over what was sent; where it stands in the topic is of no importance. */
    static ConsumerRecord<String, byte[]> delivered(ProducerRecord<String, byte[]> sent) {
        var record = new ConsumerRecord<>(sent.topic(), 0, 7, sent.key(), sent.value());
        sent.headers().forEach(record.headers()::add);
        return record;
    }

    /** A record with headers only as far as {@code event} has them, and any bytes. */
    static ConsumerRecord<String, byte[]> garbled(Envelope event, String without, byte[] value) {
        var record = new ConsumerRecord<>(TestConsumer.TOPIC, 0, 7, event.subject(), value);
        event.writeTo(record.headers());
        record.headers().remove(without);
        return record;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
