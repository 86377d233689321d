package be.werkbaarheidsfonds.platform.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * A record that a consumer did not apply: as it was, with headers that say where it came from and why.
 *
 * @param id the event's, or where the record stood when it has none that can be read
 * @param topic it came from, at {@code partition} and {@code offset}
 */
record DeadLetter(
        String id,
        String consumer,
        String topic,
        int partition,
        long offset,
        String reason,
        String detail,
        Instant time,
        ConsumerRecord<String, byte[]> record) {

    private static final String PREFIX = "dead-letter-";
    private static final String ID = PREFIX + "id";
    private static final String CONSUMER = PREFIX + "consumer";
    private static final String TOPIC = PREFIX + "topic";
    private static final String PARTITION = PREFIX + "partition";
    private static final String OFFSET = PREFIX + "offset";
    private static final String REASON = PREFIX + "reason";
    private static final String DETAIL = PREFIX + "detail";
    private static final String TIME = PREFIX + "time";
    private static final int LONGEST_DETAIL = 500;

    static DeadLetter of(String consumer, ConsumerRecord<String, byte[]> record, NotApplied why, Instant time) {
        var detail = String.valueOf(why.getMessage());
        return new DeadLetter(
                idOf(record),
                consumer,
                record.topic(),
                record.partition(),
                record.offset(),
                why.reason().name().toLowerCase(Locale.ROOT),
                detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL)),
                time,
                record);
    }

    /** Reads one back from its topic. */
    static DeadLetter read(ConsumerRecord<String, byte[]> letter) {
        var headers = letter.headers();
        return new DeadLetter(
                letter.key(),
                header(headers, CONSUMER),
                header(headers, TOPIC),
                Integer.parseInt(header(headers, PARTITION)),
                Long.parseLong(header(headers, OFFSET)),
                header(headers, REASON),
                header(headers, DETAIL),
                Instant.parse(header(headers, TIME)),
                letter);
    }

    /** The same event has the same id however often it is delivered, sent again or refused. */
    static String idOf(ConsumerRecord<String, byte[]> record) {
        var known = find(record.headers(), ID);
        if (known != null) {
            return known;
        }
        var id = find(record.headers(), Envelope.ID);
        return id != null && id.matches("[0-9a-fA-F-]{36}")
                ? id
                : record.topic() + "/" + record.partition() + "/" + record.offset();
    }

    /** What goes into the dead-letter topic. */
    ProducerRecord<String, byte[]> toRecord() {
        var letter = new ProducerRecord<>(
                Topic.ofDeadLetters(consumer).name(), null, id, valueOrNothing(), originalHeaders());
        var headers = letter.headers();
        Envelope.add(headers, ID, id);
        Envelope.add(headers, CONSUMER, consumer);
        Envelope.add(headers, TOPIC, topic);
        Envelope.add(headers, PARTITION, Integer.toString(partition));
        Envelope.add(headers, OFFSET, Long.toString(offset));
        Envelope.add(headers, REASON, reason);
        Envelope.add(headers, DETAIL, detail);
        Envelope.add(headers, TIME, time.toString());
        return letter;
    }

    /** What is sent again, to the partition it came from and to the consumer that refused it. */
    ProducerRecord<String, byte[]> toReplay(boolean skip) {
        var replay = new ProducerRecord<>(
                topic, partition, find(record.headers(), Envelope.SUBJECT), record.value(), originalHeaders());
        Envelope.add(replay.headers(), ID, id);
        new OperatorOrder(consumer, skip).writeTo(replay.headers());
        return replay;
    }

    /** A header of the record as it was, {@code ?} when it has none. */
    String header(String name) {
        var value = find(record.headers(), name);
        return value == null ? "?" : value;
    }

    private Headers originalHeaders() {
        var headers = new RecordHeaders();
        for (var header : record.headers()) {
            if (!header.key().startsWith(PREFIX) && !OperatorOrder.isOne(header.key())) {
                headers.add(header);
            }
        }
        return headers;
    }

    /** A dead letter without a value would be read as settled. */
    private byte[] valueOrNothing() {
        return record.value() == null ? new byte[0] : record.value();
    }

    private static String header(Headers headers, String name) {
        var value = find(headers, name);
        if (value == null) {
            throw new IllegalStateException("Not a dead letter: header " + name + " is missing");
        }
        return value;
    }

    private static @Nullable String find(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
