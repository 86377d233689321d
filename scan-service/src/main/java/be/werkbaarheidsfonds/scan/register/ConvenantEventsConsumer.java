package be.werkbaarheidsfonds.scan.register;

import be.werkbaarheidsfonds.contracts.EventTypes;
import be.werkbaarheidsfonds.contracts.convenant.ConvenantEvent;
import be.werkbaarheidsfonds.platform.messaging.EventHandler;
import be.werkbaarheidsfonds.platform.messaging.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class ConvenantEventsConsumer {

    private final Inbox inbox;
    private final EventHandler<ConvenantEvent> handler;

    @Inject
    ConvenantEventsConsumer(Inbox inbox, KeepRegister keepRegister) {
        this.inbox = inbox;
        this.handler =
                EventHandler.of(ConvenantEvent.class, EventTypes::recordOf, event -> keepRegister.from(event.data()));
    }

    @Incoming("convenant.events")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> record) {
        inbox.receive("scan-service", record, handler);
    }
}
