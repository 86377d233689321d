package be.werkbaarheidsfonds.platform.messaging;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * What {@code bin/dead-letters} adds to an event it sends again: which consumer it is for (all others
 * pass over it) and whether to apply it or only to count it.
 */
record OperatorOrder(@Nullable String consumer, boolean skips) {

    private static final String FOR_CONSUMER = "inbox-for-consumer";
    private static final String SKIP = "inbox-skip";

    static OperatorOrder of(ConsumerRecord<String, byte[]> record) {
        var addressee = record.headers().lastHeader(FOR_CONSUMER);
        return addressee == null || addressee.value() == null
                ? new OperatorOrder(null, false)
                : new OperatorOrder(
                        new String(addressee.value(), StandardCharsets.UTF_8),
                        record.headers().lastHeader(SKIP) != null);
    }

    static boolean isOne(String header) {
        return header.equals(FOR_CONSUMER) || header.equals(SKIP);
    }

    boolean isPresent() {
        return consumer != null;
    }

    boolean isForAnother(String reader) {
        return consumer != null && !consumer.equals(reader);
    }

    void writeTo(Headers headers) {
        if (consumer != null) {
            Envelope.add(headers, FOR_CONSUMER, consumer);
            if (skips) {
                Envelope.add(headers, SKIP, "true");
            }
        }
    }
}
