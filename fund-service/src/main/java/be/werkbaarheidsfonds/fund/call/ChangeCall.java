package be.werkbaarheidsfonds.fund.call;

import be.werkbaarheidsfonds.contracts.fund.CallPublished;
import be.werkbaarheidsfonds.fund.ledger.Ledger;
import be.werkbaarheidsfonds.platform.audit.AuditEntry;
import be.werkbaarheidsfonds.platform.audit.AuditTrail;
import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.messaging.Outbox;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/** Revises, publishes or closes a call; publishing opens its envelope in the ledger. */
@ApplicationScoped
class ChangeCall {

    private final Calls calls;
    private final Ledger ledger;
    private final Outbox outbox;
    private final AuditTrail audit;

    @Inject
    ChangeCall(Calls calls, Ledger ledger, Outbox outbox, AuditTrail audit) {
        this.calls = calls;
        this.ledger = ledger;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional
    Call revise(UUID id, CallInput input, Consumer<Call> precondition, Caller caller) {
        var issues = CallRules.broken(input);
        if (!issues.isEmpty()) {
            throw Refused.invalid(issues);
        }
        return change(id, CallAction.REVISE, precondition, caller, call -> call.revise(input));
    }

    @Transactional
    Call publish(UUID id, Consumer<Call> precondition, Caller caller) {
        return change(id, CallAction.PUBLISH, precondition, caller, call -> {
            call.publish();
            ledger.open(call.id(), call.envelope(), caller.subject());
            var event = new CallPublished(
                    call.id(),
                    call.title(),
                    call.opensOn(),
                    call.closesOn(),
                    call.terms().sharePercent(),
                    call.terms().maximumGrant().cents(),
                    call.envelope().cents());
            outbox.append(event.type(), event.subject(), event);
        });
    }

    @Transactional
    Call close(UUID id, Consumer<Call> precondition, Caller caller) {
        return change(id, CallAction.CLOSE, precondition, caller, Call::close);
    }

    private Call change(UUID id, CallAction action, Consumer<Call> precondition, Caller caller, Consumer<Call> change) {
        var call = calls.get(id);
        precondition.accept(call);
        var from = call.status().name();
        change.accept(call);
        audit.record(AuditEntry.by(
                caller,
                "call",
                id,
                from,
                action.name().toLowerCase(Locale.ROOT),
                call.status().name(),
                null));
        calls.flush();
        return call;
    }
}
