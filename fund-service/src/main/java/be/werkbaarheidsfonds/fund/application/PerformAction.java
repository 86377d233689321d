package be.werkbaarheidsfonds.fund.application;

import be.werkbaarheidsfonds.fund.ledger.Ledger;
import be.werkbaarheidsfonds.platform.audit.AuditEntry;
import be.werkbaarheidsfonds.platform.audit.AuditTrail;
import be.werkbaarheidsfonds.platform.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The one way an application moves: permission, money, effect, audit, events and mail, all in the
 * transaction of the use case or not at all.
 */
@ApplicationScoped
public class PerformAction {

    private final Applications applications;
    private final Ledger ledger;
    private final AuditTrail audit;
    private final PublishedEvents events;
    private final ApplicationMails mails;
    private final Clock clock;

    @Inject
    PerformAction(
            Applications applications,
            Ledger ledger,
            AuditTrail audit,
            PublishedEvents events,
            ApplicationMails mails,
            Clock clock) {
        this.applications = applications;
        this.ledger = ledger;
        this.audit = audit;
        this.events = events;
        this.mails = mails;
        this.clock = clock;
    }

    /** Refuses what is not permitted; to be asked before anything is prepared for it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void require(Application application, ActionKind action, Caller caller) {
        ActionPermission.refusal(application, action, caller, LocalDate.now(clock))
                .ifPresent(refused -> {
                    throw refused;
                });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Application perform(Application application, ApplicationAction action, Caller caller) {
        require(application, action.kind(), caller);
        var today = LocalDate.now(clock);
        var from = application.status();
        Bookings.of(application, action).forEach(booking -> ledger.book(application.callId(), booking, action.by()));
        application.take(action, to(from, action.kind()), today);
        audit.record(AuditEntry.by(
                caller,
                "application",
                application.id(),
                from.name(),
                action.kind().name().toLowerCase(Locale.ROOT),
                application.status().name(),
                action.words().isEmpty() ? null : action.words()));
        events.publish(application, action, today);
        mails.announce(application, action);
        applications.flush();
        return application;
    }

    private static ApplicationStatus to(ApplicationStatus from, ActionKind action) {
        return switch (ApplicationLifecycle.next(from, action)) {
            case ApplicationLifecycle.Step.To to -> to.status();
            case ApplicationLifecycle.Step.Refuse r -> throw new IllegalStateException("Permission was given");
        };
    }
}
