package be.werkbaarheidsfonds.systemtests.delivery;

import be.werkbaarheidsfonds.systemtests.api.Json;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Records for the fund's topic as fund-service would write them, in an order or number it would not. */
final class Resent {

    private Resent() {}

    /** The same record once more. */
    static ProducerRecord<String, byte[]> again(ConsumerRecord<String, String> record) {
        return new ProducerRecord<>(
                record.topic(),
                record.partition(),
                record.key(),
                record.value().getBytes(StandardCharsets.UTF_8),
                record.headers());
    }

    /** That an application of our company, which the fund does not have, was submitted or decided on. */
    static ProducerRecord<String, byte[]> ofApplication(UUID application, String type, long version) {
        var data = sample(type);
        data.put("applicationId", application.toString());
        data.put("sector", Grants.COMPANY.sector());
        data.put("enterpriseNumber", Grants.COMPANY.enterpriseNumber());
        if (data.has("decidedOn")) {
            data.put("decidedOn", LocalDate.now(ZoneId.of("Europe/Brussels")).toString());
            data.put("grantedCents", Grants.GRANT);
            var first = (ObjectNode) data.withArray("actions").get(0);
            first.put("grantedCents", Grants.GRANT);
            data.putArray("actions").add(first);
        }
        return event(application.toString(), type, version, data.toString());
    }

    static ProducerRecord<String, byte[]> event(String subject, String type, long version, String data) {
        var record = new ProducerRecord<>(Grants.FUND_EVENTS, subject, data.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "fund-service",
                        "ce_time",
                        Instant.now().toString(),
                        "ce_subject",
                        subject,
                        "ce_subjectversion",
                        Long.toString(version),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    /** The golden sample of the contract. */
    private static ObjectNode sample(String type) {
        var resource = "/samples/" + type + ".json";
        try (var in = RunningSuite.class.getResourceAsStream(resource)) {
            var text = new String(
                    Objects.requireNonNull(in, "contracts has no " + resource).readAllBytes(), StandardCharsets.UTF_8);
            return (ObjectNode) Json.read(text);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
