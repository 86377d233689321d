package be.werkbaarheidsfonds.convenant.scan;

import be.werkbaarheidsfonds.platform.messaging.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class ScanEventsConsumer {

    private final Inbox inbox;
    private final ScanEventHandler handler;

    @Inject
    ScanEventsConsumer(Inbox inbox, ScanEventHandler handler) {
        this.inbox = inbox;
        this.handler = handler;
    }

    @Incoming("scan.events")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> record) {
        inbox.receive("convenant-service", record, handler);
    }
}
