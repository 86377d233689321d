package be.werkbaarheidsfonds.platform.messaging;

import static be.werkbaarheidsfonds.platform.messaging.Deliveries.bytes;
import static be.werkbaarheidsfonds.platform.messaging.Deliveries.delivered;
import static be.werkbaarheidsfonds.platform.messaging.Deliveries.event;
import static be.werkbaarheidsfonds.platform.messaging.Deliveries.garbled;
import static be.werkbaarheidsfonds.platform.messaging.Deliveries.said;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.platform.testkit.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events that can't be applied: where they go, what waits for them, and how they come back. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RealBroker.class)
class DeadLettersTest {

    @Inject
    TestConsumer consumer;

    @Inject
    Effects effects;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> broker;

    private final String subject = UUID.randomUUID().toString();

    @BeforeEach
    void nothing_fails() {
        effects.failWithDatabaseFault(0);
        effects.failWithUnknownFault(0);
        effects.refuse(true);
    }

    @Test
    void an_event_the_handler_refuses_has_no_effect_and_is_a_dead_letter() {
        var nonsense = said(subject, 1, Effects.REFUSED_WORD);

        consumer.receive(delivered(nonsense));

        assertThat(effects.of(subject)).isEmpty();
        var letter = letter(nonsense.id().toString());
        assertThat(letter.reason()).isEqualTo("refused");
        assertThat(letter.detail()).isEqualTo("nonsense: Dat betekent niets.");
        assertThat(letter.topic()).isEqualTo(TestConsumer.TOPIC);
        assertThat(new String(letter.record().value(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(nonsense.data());
    }

    @Test
    void a_refused_event_delivered_twice_is_one_dead_letter() {
        var nonsense = said(subject, 1, Effects.REFUSED_WORD);

        consumer.receive(delivered(nonsense));
        consumer.receive(delivered(nonsense));

        assertThat(letters(nonsense.id().toString())).hasSize(1);
    }

    @Test
    void a_mistake_in_the_code_makes_a_dead_letter_after_some_attempts() {
        effects.failWithUnknownFault(1000);
        var event = said(subject, 1, "hello");

        consumer.receive(delivered(event));

        assertThat(effects.of(subject)).isEmpty();
        assertThat(letter(event.id().toString()).reason()).isEqualTo("fault");
        assertThat(letter(event.id().toString()).detail()).contains("a mistake in the code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not JSON",
                "[]",
                "null",
                "{\"word\":\"a\"}",
                "{\"word\":null,\"times\":1,\"parts\":[]}",
                "{\"word\":\"a\",\"times\":\"many\",\"parts\":[]}",
                "{\"word\":\"a\",\"times\":1,\"parts\":[null]}",
                "{\"word\":\"a\",\"times\":1,\"parts\":[{\"name\":null}]}",
                "{\"word\":\"a\",\"times\":1,\"parts\":[]} {}"
            })
    void data_that_is_not_the_record_of_its_type_is_a_dead_letter(String data) {
        var event = said(subject, 1, "hello");

        consumer.receive(garbled(event, "nothing", bytes(data)));

        assertThat(effects.of(subject)).isEmpty();
        assertThat(letter(event.id().toString()).reason()).isEqualTo("undecodable");
    }

    @ParameterizedTest
    @ValueSource(strings = {Envelope.TYPE, Envelope.SOURCE, Envelope.TIME, Envelope.SUBJECT, Envelope.VERSION})
    void an_event_without_one_of_its_headers_is_a_dead_letter(String header) {
        var event = said(subject, 1, "hello");

        consumer.receive(garbled(event, header, bytes(event.data())));

        assertThat(letter(event.id().toString()).detail()).isEqualTo(header + " is missing");
    }

    @Test
    void garbage_without_an_id_is_a_dead_letter_named_after_its_place() {
        var garbage =
                new ConsumerRecord<String, byte[]>("elsewhere.events", 2, 4711, null, new byte[] {(byte) 0xff, 0});

        consumer.receive(garbage);

        assertThat(letter("elsewhere.events/2/4711").reason()).isEqualTo("undecodable");
    }

    @Test
    void later_events_wait_for_a_refused_one_and_follow_when_it_is_replayed() {
        var nonsense = said(subject, 1, Effects.REFUSED_WORD);
        consumer.receive(delivered(nonsense));
        consumer.receive(delivered(said(subject, 2, "b")));
        assertThat(effects.of(subject)).isEmpty();

        effects.refuse(false);
        consumer.receive(replay(nonsense, false));

        assertThat(effects.of(subject)).containsExactly(Effects.REFUSED_WORD, "b");
        assertThat(letters(nonsense.id().toString())).isEmpty();
    }

    @Test
    void later_events_follow_when_a_refused_one_is_skipped() {
        var nonsense = said(subject, 1, Effects.REFUSED_WORD);
        consumer.receive(delivered(nonsense));
        consumer.receive(delivered(said(subject, 2, "b")));

        consumer.receive(replay(nonsense, true));

        assertThat(effects.of(subject)).containsExactly("b");
        assertThat(letters(nonsense.id().toString())).isEmpty();
    }

    @Test
    void a_replay_that_is_refused_again_stays_a_dead_letter() {
        var nonsense = said(subject, 1, Effects.REFUSED_WORD);
        consumer.receive(delivered(nonsense));

        consumer.receive(replay(nonsense, false));

        assertThat(letters(nonsense.id().toString())).hasSize(1);
    }

    @Test
    void garbage_can_be_skipped_too() {
        consumer.receive(new ConsumerRecord<>("elsewhere.events", 2, 4712, null, bytes("garbage")));
        var letter = letter("elsewhere.events/2/4712");

        consumer.receive(delivered(letter.toReplay(true)));

        assertThat(letters(letter.id())).isEmpty();
    }

    @Test
    void a_replay_for_another_consumer_is_passed_over() {
        var event = said(subject, 1, "hello");
        var record = delivered(event);
        new OperatorOrder("another", false).writeTo(record.headers());

        consumer.receive(record);

        assertThat(effects.of(subject)).isEmpty();
        assertThat(letters(event.id().toString())).isEmpty();
    }

    @Test
    void a_parked_event_that_is_refused_when_its_turn_comes_waits_as_a_dead_letter() {
        var nonsense = said(subject, 2, Effects.REFUSED_WORD);
        consumer.receive(delivered(said(subject, 3, "c")));
        consumer.receive(delivered(nonsense));
        consumer.receive(delivered(said(subject, 1, "a")));
        assertThat(effects.of(subject)).containsExactly("a");

        effects.refuse(false);
        consumer.receive(replay(nonsense, false));

        assertThat(effects.of(subject)).containsExactly("a", Effects.REFUSED_WORD, "c");
    }

    @Test
    void skipping_an_event_before_its_turn_is_remembered() {
        var broken = event(subject, 2, TestEvent.SAID, "{}");
        consumer.receive(garbled(broken, "nothing", bytes("not JSON")));
        consumer.receive(delivered(said(subject, 3, "c")));

        consumer.receive(replay(broken, true));
        consumer.receive(delivered(said(subject, 1, "a")));

        assertThat(effects.of(subject)).containsExactly("a", "c");
    }

    private ConsumerRecord<String, byte[]> replay(Envelope event, boolean skip) {
        return delivered(letter(event.id().toString()).toReplay(skip));
    }

    private DeadLetter letter(String id) {
        var found = letters(id);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<DeadLetter> letters(String id) {
        try (var box = new DeadLetterBox(broker)) {
            return box.letters(TestConsumer.NAME).stream()
                    .filter(letter -> letter.id().equals(id))
                    .toList();
        }
    }
}
