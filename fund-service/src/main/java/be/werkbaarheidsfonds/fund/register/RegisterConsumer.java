package be.werkbaarheidsfonds.fund.register;

import be.werkbaarheidsfonds.contracts.EventTypes;
import be.werkbaarheidsfonds.contracts.convenant.ConvenantEvent;
import be.werkbaarheidsfonds.contracts.dialogue.DialogueEvent;
import be.werkbaarheidsfonds.contracts.scan.ScanEvent;
import be.werkbaarheidsfonds.platform.messaging.EventHandler;
import be.werkbaarheidsfonds.platform.messaging.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads the topics of the other services. */
@ApplicationScoped
public class RegisterConsumer {

    private static final String CONSUMER = "fund-service";

    private final Inbox inbox;
    private final EventHandler<ConvenantEvent> convenant;
    private final EventHandler<ScanEvent> scan;
    private final EventHandler<DialogueEvent> dialogue;

    @Inject
    RegisterConsumer(Inbox inbox, KeepWhatOthersTell keep) {
        this.inbox = inbox;
        this.convenant = EventHandler.of(ConvenantEvent.class, EventTypes::recordOf, event -> keep.keep(event.data()));
        this.scan = EventHandler.of(ScanEvent.class, EventTypes::recordOf, event -> keep.keep(event.data()));
        this.dialogue = EventHandler.of(DialogueEvent.class, EventTypes::recordOf, event -> keep.keep(event.data()));
    }

    @Incoming("convenant.events")
    @Blocking
    public void onConvenantEvent(ConsumerRecord<String, byte[]> record) {
        inbox.receive(CONSUMER, record, convenant);
    }

    @Incoming("scan.events")
    @Blocking
    public void onScanEvent(ConsumerRecord<String, byte[]> record) {
        inbox.receive(CONSUMER, record, scan);
    }

    @Incoming("dialogue.events")
    @Blocking
    public void onDialogueEvent(ConsumerRecord<String, byte[]> record) {
        inbox.receive(CONSUMER, record, dialogue);
    }
}
