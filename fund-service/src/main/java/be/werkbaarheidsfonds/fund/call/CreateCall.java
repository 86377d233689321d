package be.werkbaarheidsfonds.fund.call;

import be.werkbaarheidsfonds.fund.idempotency.RequestDigest;
import be.werkbaarheidsfonds.platform.audit.AuditEntry;
import be.werkbaarheidsfonds.platform.audit.AuditTrail;
import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Makes a call as a draft. */
@ApplicationScoped
class CreateCall {

    private final Calls calls;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    CreateCall(Calls calls, AuditTrail audit, Clock clock) {
        this.calls = calls;
        this.audit = audit;
        this.clock = clock;
    }

    /** Repeating it with the same key answers the same call; with another request it is refused. */
    @Transactional
    Call create(UUID key, CallInput input, Caller caller) {
        var existing = calls.findByIdOptional(key);
        if (existing.isPresent()) {
            if (!existing.get().wasCreatedBy(input)) {
                throw RequestDigest.reused();
            }
            return existing.get();
        }
        var issues = CallRules.broken(input);
        if (!issues.isEmpty()) {
            throw Refused.invalid(issues);
        }
        var call = new Call(key, input, clock.instant());
        calls.persist(call);
        audit.record(
                AuditEntry.by(caller, "call", key, null, "create", call.status().name(), null));
        return call;
    }
}
