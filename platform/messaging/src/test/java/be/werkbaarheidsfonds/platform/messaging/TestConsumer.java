package be.werkbaarheidsfonds.platform.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The consumer of the tests, as a service would write it. */
@ApplicationScoped
class TestConsumer {

    static final String NAME = "messaging";
    static final String TOPIC = "messaging.events";

    private final Inbox inbox;
    private final EventHandler<TestEvent> handler;

    TestConsumer(Inbox inbox, Effects effects) {
        this.inbox = inbox;
        this.handler = EventHandler.of(TestEvent.class, TestEvent::recordOf, effects::apply);
    }

    @Incoming(TOPIC)
    @Blocking
    void receive(ConsumerRecord<String, byte[]> record) {
        inbox.receive(NAME, record, handler);
    }
}
