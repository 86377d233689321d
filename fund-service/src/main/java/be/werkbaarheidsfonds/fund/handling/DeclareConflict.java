package be.werkbaarheidsfonds.fund.handling;

import be.werkbaarheidsfonds.fund.application.ApplicationAccess;
import be.werkbaarheidsfonds.fund.application.Conflicts;
import be.werkbaarheidsfonds.platform.audit.AuditEntry;
import be.werkbaarheidsfonds.platform.audit.AuditTrail;
import be.werkbaarheidsfonds.platform.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** A handler declares a conflict of interest: from then on this file does not exist for them. */
@ApplicationScoped
class DeclareConflict {

    private final ApplicationAccess access;
    private final Conflicts conflicts;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    DeclareConflict(ApplicationAccess access, Conflicts conflicts, AuditTrail audit, Clock clock) {
        this.access = access;
        this.conflicts = conflicts;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void declare(UUID id, Caller caller) {
        var application = access.handled(id, caller);
        conflicts.declare(id, caller.subject(), clock.instant());
        var status = application.status().name();
        audit.record(AuditEntry.by(caller, "application", id, status, "declare_conflict", status, null));
    }
}
