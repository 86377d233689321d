package be.werkbaarheidsfonds.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.werkbaarheidsfonds.platform.messaging.TestEvent.Said;
import be.werkbaarheidsfonds.platform.testkit.RealParts;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The relay between a real outbox and a real broker, and what happens when either is not there. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RealBroker.class)
class OutboxRelayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Outbox outbox;

    @Inject
    OutboxRows rows;

    @Inject
    Topics topics;

    @Inject
    Effects effects;

    @Inject
    MessagingSettings settings;

    @Inject
    OutboxDatabase database;

    @Inject
    Broker broker;

    @Inject
    OutboxMetrics metrics;

    @Inject
    Housekeeping housekeeping;

    @Inject
    MeterRegistry meters;

    @Nullable
    Consumer<Boolean> power;

    private OutboxRelay relay;
    private final String subject = UUID.randomUUID().toString();

    @BeforeEach
    void a_relay() {
        relay = newRelay();
    }

    private OutboxRelay newRelay() {
        return new OutboxRelay(settings, database, broker, metrics, housekeeping, "messaging-test");
    }

    @AfterEach
    void no_relay() {
        relay.stop();
    }

    @Test
    void events_arrive_in_order_with_their_cloudevents_headers() {
        relay.start();
        append("a", "b", "c");
        awaitPublished();

        var records = topics.of(TestConsumer.TOPIC, subject);
        assertThat(records).extracting(OutboxRelayTest::word).containsExactly("a", "b", "c");
        var headers = new HashMap<String, String>();
        records.getFirst()
                .headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        assertThat(headers)
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", TestEvent.SAID)
                .containsEntry("ce_source", "messaging-test")
                .containsEntry("ce_subject", subject)
                .containsEntry("ce_subjectversion", "1")
                .containsEntry("content-type", "application/json")
                .containsKeys("ce_id", "ce_time");
    }

    @Test
    void an_event_has_its_effect_in_the_service_that_reads_it() {
        relay.start();
        append("a", "b", "c");

        awaitEffects("a", "b", "c");
    }

    @Test
    void what_was_committed_before_a_crash_is_published_once_and_in_order_after_it() {
        append("a", "b");
        append("c");
        assertThat(topics.of(TestConsumer.TOPIC, subject)).isEmpty();

        relay.start();
        awaitPublished();

        assertThat(topics.of(TestConsumer.TOPIC, subject))
                .extracting(OutboxRelayTest::word)
                .containsExactly("a", "b", "c");
        awaitEffects("a", "b", "c");
    }

    @Test
    void an_event_published_again_after_a_crash_is_the_same_event_and_has_one_effect() throws SQLException {
        relay.start();
        append("a", "b");
        awaitPublished();
        relay.stop();

        rows.forgetPublished(subject);
        relay.start();
        awaitPublished();

        var ids = topics.of(TestConsumer.TOPIC, subject).stream()
                .map(DeadLetter::idOf)
                .toList();
        assertThat(ids).hasSize(4);
        assertThat(ids.subList(2, 4)).isEqualTo(ids.subList(0, 2));
        append("c");
        awaitEffects("a", "b", "c");
    }

    @Test
    void of_two_relays_one_is_active_and_the_other_takes_over() {
        var other = newRelay();
        relay.start();
        await().atMost(PATIENCE).until(relay::isActive);
        try {
            other.start();
            append("a", "b");
            awaitPublished();
            assertThat(other.isActive()).isFalse();

            relay.stop();
            append("c");
            awaitPublished();

            assertThat(other.isActive()).isTrue();
            assertThat(topics.of(TestConsumer.TOPIC, subject))
                    .extracting(OutboxRelayTest::word)
                    .containsExactly("a", "b", "c");
        } finally {
            other.stop();
        }
    }

    @Test
    void a_broker_that_stops_holds_events_back_and_loses_none() {
        relay.start();
        append("before");
        awaitPublished();

        power(false);
        append("during");
        append("and during");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(backlog()).isEqualTo(2));
        power(true);
        append("after");
        awaitPublished();

        awaitEffects("before", "during", "and during", "after");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(backlog()).isZero());
    }

    @Test
    void a_connection_the_database_ends_is_opened_again() throws SQLException {
        relay.start();
        await().atMost(PATIENCE).until(relay::isActive);

        rows.endConnectionsOfRelays();
        append("a");
        awaitPublished();

        awaitEffects("a");
    }

    @Test
    void garbage_on_the_topic_does_not_hold_up_what_follows() {
        relay.start();
        append("a");
        awaitPublished();
        var record = topics.of(TestConsumer.TOPIC, subject).getFirst();
        topics.send(new ProducerRecord<>(TestConsumer.TOPIC, record.partition(), subject, Deliveries.bytes("garbage")));
        var broken = new ProducerRecord<String, byte[]>(TestConsumer.TOPIC, record.partition(), null, new byte[] {-1});
        record.headers().forEach(broken.headers()::add);
        Envelope.add(broken.headers(), Envelope.TIME, "yesterday");
        topics.send(broken);
        topics.send(new ProducerRecord<>(TestConsumer.TOPIC, record.partition(), subject, new byte[1_000_000]));

        append("b");

        awaitEffects("a", "b");
    }

    @Test
    void more_events_than_fit_in_one_batch_arrive_in_order() {
        var words = IntStream.range(0, 450).mapToObj(i -> "w" + i).toArray(String[]::new);
        append(words);

        relay.start();

        awaitEffects(words);
    }

    @Test
    void what_is_published_leaves_the_outbox_after_its_time() throws SQLException {
        relay.start();
        append("old");
        awaitPublished();
        rows.age(subject);
        append("new");
        awaitPublished();

        try (var connection = database.open()) {
            housekeeping.purge(connection);
        }

        assertThat(rows.count(subject)).isEqualTo(1);
        append("newest");
        awaitEffects("old", "new", "newest");
    }

    private void append(String... words) {
        QuarkusTransaction.requiringNew()
                .run(() -> Stream.of(words).forEach(word -> outbox.append(TestEvent.SAID, subject, Said.word(word))));
    }

    private void awaitPublished() {
        await().atMost(PATIENCE).until(rows::isEmpty);
    }

    private void awaitEffects(String... words) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(effects.of(subject)).containsExactly(words));
    }

    private double backlog() {
        return meters.get("outbox.backlog.events").gauge().value();
    }

    private void power(boolean on) {
        Objects.requireNonNull(power).accept(on);
    }

    private static String word(ConsumerRecord<String, byte[]> record) {
        return EventJson.read(new String(record.value(), StandardCharsets.UTF_8), Said.class)
                .word();
    }
}
