package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.contracts.convenant.CovenantActionUpdated;
import be.werkbaarheidsfonds.contracts.convenant.CovenantSigned;
import be.werkbaarheidsfonds.convenant.events.PublishedEvents;
import be.werkbaarheidsfonds.platform.audit.AuditEntry;
import be.werkbaarheidsfonds.platform.audit.AuditTrail;
import be.werkbaarheidsfonds.platform.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** What every change of a covenant leaves behind in its transaction: an audit row and its events. */
@ApplicationScoped
class CovenantChanges {

    private static final String TYPE = "covenant";

    private final AuditTrail audit;
    private final PublishedEvents events;
    private final CountProgress progress;

    @Inject
    CovenantChanges(AuditTrail audit, PublishedEvents events, CountProgress progress) {
        this.audit = audit;
        this.events = events;
        this.progress = progress;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void drafted(Caller caller, Covenant covenant) {
        audit.record(AuditEntry.by(
                caller, TYPE, covenant.id(), null, "draft", covenant.status().code(), null));
    }

    /** One switch over every move: a new one does not compile until it says what it leaves behind. */
    @Transactional(Transactional.TxType.MANDATORY)
    void made(Caller caller, Covenant covenant, CovenantStatus before, CovenantMove move) {
        switch (move) {
            case CovenantMove.Amend _ -> record(caller, covenant, before, "amend", null);
            case CovenantMove.Sign _ -> {
                record(caller, covenant, before, "sign", null);
                events.publish(new CovenantSigned(
                        covenant.id(), covenant.sector(), covenant.title(), covenant.from(), covenant.until()));
                covenant.actions().forEach(action -> publish(covenant, action));
            }
            case CovenantMove.RecordResult recorded -> {
                record(
                        caller,
                        covenant,
                        before,
                        "record-result",
                        recorded.result().evidence());
                publish(covenant, covenant.action(recorded.result().actionId()));
            }
            case CovenantMove.End end -> record(caller, covenant, before, "end", end.reason());
        }
    }

    /** How far an action is now, for the other services. */
    @Transactional(Transactional.TxType.MANDATORY)
    void publish(Covenant covenant, PlannedAction action) {
        events.publish(new CovenantActionUpdated(
                covenant.id(),
                action.id(),
                action.title(),
                action.theme().code(),
                action.level().code(),
                progress.of(covenant).of(action).progress().code()));
    }

    private void record(Caller caller, Covenant covenant, CovenantStatus before, String action, @Nullable String why) {
        audit.record(AuditEntry.by(
                caller,
                TYPE,
                covenant.id(),
                before.code(),
                action,
                covenant.status().code(),
                why));
    }
}
