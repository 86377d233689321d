package be.werkbaarheidsfonds.platform.messaging;

import static be.werkbaarheidsfonds.platform.messaging.Deliveries.delivered;
import static be.werkbaarheidsfonds.platform.messaging.Deliveries.event;
import static be.werkbaarheidsfonds.platform.messaging.Deliveries.said;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.platform.testkit.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the inbox does with events in every order, handed to it as the channel would. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RealBroker.class)
class InboxTest {

    @Inject
    TestConsumer consumer;

    @Inject
    Effects effects;

    @Inject
    InboxTable table;

    private final String subject = UUID.randomUUID().toString();

    @BeforeEach
    void nothing_fails() {
        effects.failWithDatabaseFault(0);
        effects.failWithUnknownFault(0);
        effects.refuse(true);
    }

    @Test
    void an_event_delivered_twice_is_applied_once() {
        var record = delivered(said(subject, 1, "hello"));

        consumer.receive(record);
        consumer.receive(record);

        assertThat(effects.of(subject)).containsExactly("hello");
    }

    @Test
    void an_event_delivered_many_times_at_once_is_applied_once() {
        var record = delivered(said(subject, 1, "hello"));

        try (var executor = Executors.newFixedThreadPool(8)) {
            var deliveries = Stream.generate(() -> CompletableFuture.runAsync(() -> consumer.receive(record), executor))
                    .limit(24)
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(deliveries).join();
        }

        assertThat(effects.of(subject)).containsExactly("hello");
    }

    @Test
    void events_that_arrive_out_of_order_are_applied_in_order() {
        consumer.receive(delivered(said(subject, 3, "c")));
        consumer.receive(delivered(said(subject, 2, "b")));
        assertThat(effects.of(subject)).isEmpty();

        consumer.receive(delivered(said(subject, 1, "a")));

        assertThat(effects.of(subject)).containsExactly("a", "b", "c");
    }

    @Test
    void only_what_fills_the_gap_is_released() {
        consumer.receive(delivered(said(subject, 4, "d")));
        consumer.receive(delivered(said(subject, 2, "b")));

        consumer.receive(delivered(said(subject, 1, "a")));
        assertThat(effects.of(subject)).containsExactly("a", "b");

        consumer.receive(delivered(said(subject, 3, "c")));
        assertThat(effects.of(subject)).containsExactly("a", "b", "c", "d");
    }

    @Test
    void an_older_version_than_the_last_is_ignored() {
        consumer.receive(delivered(said(subject, 1, "a")));
        consumer.receive(delivered(said(subject, 2, "b")));

        consumer.receive(delivered(said(subject, 1, "another first")));

        assertThat(effects.of(subject)).containsExactly("a", "b");
    }

    @Test
    void a_parked_event_delivered_twice_is_applied_once() {
        var second = delivered(said(subject, 2, "b"));
        consumer.receive(second);
        consumer.receive(second);

        consumer.receive(delivered(said(subject, 1, "a")));
        consumer.receive(second);

        assertThat(effects.of(subject)).containsExactly("a", "b");
    }

    @Test
    void an_event_of_a_type_it_does_not_read_is_counted_and_ignored() {
        consumer.receive(delivered(event(subject, 1, "messaging.whispered.v1", "{\"word\":\"a\"}")));
        consumer.receive(delivered(said(subject, 2, "b")));

        assertThat(effects.of(subject)).containsExactly("b");
    }

    @Test
    void a_field_that_was_added_later_is_ignored() {
        var json = "{\"word\":\"a\",\"times\":1,\"comment\":null,\"parts\":[],\"loudness\":{\"unit\":\"dB\"}}";

        consumer.receive(delivered(event(subject, 1, TestEvent.SAID, json)));

        assertThat(effects.of(subject)).containsExactly("a");
    }

    @Test
    void a_failure_of_the_database_is_retried_in_place_and_leaves_one_effect() {
        effects.failWithDatabaseFault(7);

        consumer.receive(delivered(said(subject, 1, "hello")));

        assertThat(effects.of(subject)).containsExactly("hello");
    }

    @Test
    void a_fault_that_passes_after_some_attempts_leaves_one_effect() {
        effects.failWithUnknownFault(4);

        consumer.receive(delivered(said(subject, 1, "hello")));

        assertThat(effects.of(subject)).containsExactly("hello");
    }

    @Test
    void what_a_crash_left_parked_is_applied_at_the_redelivery() {
        consumer.receive(delivered(said(subject, 2, "b")));
        var first = said(subject, 1, "a");
        // As if we had died after the first was committed and before the second was released.
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().run(() -> {
            table.insertNew(TestConsumer.NAME, first.id());
            table.lockVersion(TestConsumer.NAME, first);
            table.advance(TestConsumer.NAME, first);
        });

        consumer.receive(delivered(first));

        assertThat(effects.of(subject)).containsExactly("b");
    }

    @Test
    void the_same_subject_of_another_source_is_another_subject() {
        var here = said(subject, 1, "here");
        var there = new Envelope(
                UUID.randomUUID(), here.type(), "third-service", here.time(), subject, 1, null, null, here.data());

        consumer.receive(delivered(here));
        consumer.receive(delivered(there));

        assertThat(effects.of(subject)).containsExactly("here", "here");
    }
}
