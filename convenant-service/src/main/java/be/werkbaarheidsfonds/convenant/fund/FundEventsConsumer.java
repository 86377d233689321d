package be.werkbaarheidsfonds.convenant.fund;

import be.werkbaarheidsfonds.platform.messaging.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class FundEventsConsumer {

    private final Inbox inbox;
    private final FundEventHandler handler;

    @Inject
    FundEventsConsumer(Inbox inbox, FundEventHandler handler) {
        this.inbox = inbox;
        this.handler = handler;
    }

    @Incoming("fund.events")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> record) {
        inbox.receive("convenant-service", record, handler);
    }
}
