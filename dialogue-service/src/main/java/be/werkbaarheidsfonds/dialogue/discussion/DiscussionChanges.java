package be.werkbaarheidsfonds.dialogue.discussion;

import be.werkbaarheidsfonds.contracts.dialogue.ActionsDiscussed;
import be.werkbaarheidsfonds.platform.audit.AuditEntry;
import be.werkbaarheidsfonds.platform.audit.AuditTrail;
import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What every change leaves behind in its transaction: an audit row, and an event without the note. */
@ApplicationScoped
class DiscussionChanges {

    private final AuditTrail audit;
    private final Outbox outbox;

    @Inject
    DiscussionChanges(AuditTrail audit, Outbox outbox) {
        this.audit = audit;
        this.outbox = outbox;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void recorded(Caller caller, Discussion discussion) {
        audit.record(AuditEntry.by(caller, "discussion", discussion.id(), null, "record", "recorded", null));
        publish(discussion);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void corrected(Caller caller, Discussion discussion) {
        audit.record(AuditEntry.by(caller, "discussion", discussion.id(), "recorded", "correct", "recorded", null));
        publish(discussion);
    }

    private void publish(Discussion discussion) {
        var details = discussion.details();
        var event = new ActionsDiscussed(
                discussion.id(),
                discussion.enterpriseNumber(),
                details.body().code(),
                details.heldOn(),
                details.agreed(),
                details.actions());
        outbox.append(event.type(), event.subject(), event);
    }
}
