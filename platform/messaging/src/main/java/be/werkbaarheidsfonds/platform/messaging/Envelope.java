package be.werkbaarheidsfonds.platform.messaging;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * An event as it travels: CloudEvents 1.0 in Kafka's binary mode, attributes as {@code ce_} headers,
 * the JSON data as value, the subject as key.
 *
 * @param version of the subject; like the correlation id an extension attribute of ours
 * @param correlationId of the request that caused it
 */
record Envelope(
        UUID id,
        String type,
        String source,
        Instant time,
        String subject,
        long version,
        @Nullable String traceparent,
        @Nullable String correlationId,
        String data) {

    static final String ID = "ce_id";
    static final String TYPE = "ce_type";
    static final String SOURCE = "ce_source";
    static final String TIME = "ce_time";
    static final String SUBJECT = "ce_subject";
    static final String VERSION = "ce_subjectversion";
    private static final String SPEC_VERSION = "ce_specversion";
    private static final String CORRELATION = "ce_correlationid";
    private static final String TRACEPARENT = "traceparent";
    private static final String CONTENT_TYPE = "content-type";

    private static final Pattern TYPE_FORM = Pattern.compile("[a-z]+\\.[a-z]+(-[a-z]+)*\\.v[1-9][0-9]*");
    private static final Pattern TEXT_FORM = Pattern.compile("\\P{Cntrl}{1,255}");

    static void checkType(String type) {
        if (!TYPE_FORM.matcher(type).matches()) {
            throw new IllegalArgumentException("Not the name of an event type: " + type);
        }
    }

    static void checkSubject(String subject) {
        if (!TEXT_FORM.matcher(subject).matches()) {
            throw new IllegalArgumentException("A subject is 1 to 255 characters, none of them a control character");
        }
    }

    /** Reads the envelope and checks that the data is a JSON object; not yet of which record. */
    static Envelope read(ConsumerRecord<String, byte[]> record) {
        var json = text(record.value());
        EventJson.checkIsObject(json);
        return read(record.headers(), json);
    }

    /** Reads the envelope of an event that will only be counted, whatever its data is. */
    static Envelope readWithoutData(ConsumerRecord<String, byte[]> record) {
        return read(record.headers(), "{}");
    }

    private static Envelope read(Headers headers, String json) {
        if (!required(headers, SPEC_VERSION).equals("1.0")) {
            throw new Undecodable(SPEC_VERSION + " is not 1.0");
        }
        try {
            return new Envelope(
                    UUID.fromString(required(headers, ID)),
                    required(headers, TYPE),
                    required(headers, SOURCE),
                    OffsetDateTime.parse(required(headers, TIME)).toInstant(),
                    required(headers, SUBJECT),
                    version(required(headers, VERSION)),
                    optional(headers, TRACEPARENT),
                    optional(headers, CORRELATION),
                    json);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Undecodable("a header can't be read: " + e.getMessage(), e);
        }
    }

    ProducerRecord<String, byte[]> toRecord(String topic) {
        var record = new ProducerRecord<>(topic, subject, data.getBytes(StandardCharsets.UTF_8));
        writeTo(record.headers());
        return record;
    }

    void writeTo(Headers headers) {
        add(headers, SPEC_VERSION, "1.0");
        add(headers, ID, id.toString());
        add(headers, TYPE, type);
        add(headers, SOURCE, source);
        add(headers, TIME, time.toString());
        add(headers, SUBJECT, subject);
        add(headers, VERSION, Long.toString(version));
        add(headers, CONTENT_TYPE, "application/json");
        if (traceparent != null) {
            add(headers, TRACEPARENT, traceparent);
        }
        if (correlationId != null) {
            add(headers, CORRELATION, correlationId);
        }
    }

    static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable String optional(Headers headers, String name) {
        var header = headers.lastHeader(name);
        if (header == null || header.value() == null) {
            return null;
        }
        var value = text(header.value());
        if (!TEXT_FORM.matcher(value).matches()) {
            throw new Undecodable(name + " is empty, longer than 255 characters or has control characters");
        }
        return value;
    }

    private static String required(Headers headers, String name) {
        var value = optional(headers, name);
        if (value == null) {
            throw new Undecodable(name + " is missing");
        }
        return value;
    }

    private static long version(String digits) {
        var version = Long.parseLong(digits);
        if (version < 1) {
            throw new Undecodable(VERSION + " is not positive");
        }
        return version;
    }

    private static String text(byte @Nullable [] bytes) {
        if (bytes == null) {
            throw new Undecodable("there is no data");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Undecodable("not UTF-8", e);
        }
    }
}
