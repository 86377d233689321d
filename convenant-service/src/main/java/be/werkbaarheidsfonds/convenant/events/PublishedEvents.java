package be.werkbaarheidsfonds.convenant.events;

import be.werkbaarheidsfonds.contracts.convenant.ConvenantEvent;
import be.werkbaarheidsfonds.platform.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Puts this service's contract events, and no others, in its outbox. */
@ApplicationScoped
public class PublishedEvents {

    private final Outbox outbox;

    @Inject
    public PublishedEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(ConvenantEvent event) {
        outbox.append(event.type(), event.subject(), event);
    }
}
