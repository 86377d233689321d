package be.werkbaarheidsfonds.fund.application;

import be.werkbaarheidsfonds.fund.letter.DecisionLetter;
import be.werkbaarheidsfonds.fund.letter.DecisionLetters;
import be.werkbaarheidsfonds.platform.audit.AuditTrail;
import be.werkbaarheidsfonds.platform.audit.AuditedEntry;
import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An application, its letter and its history, for who may see them. */
@ApplicationScoped
public class ReadApplication {

    private final ApplicationAccess access;
    private final Contacts contacts;
    private final DecisionLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ReadApplication(
            ApplicationAccess access, Contacts contacts, DecisionLetters letters, AuditTrail audit, Clock clock) {
        this.access = access;
        this.contacts = contacts;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    ApplicationView get(UUID id, Caller caller) {
        return view(access.visible(id, caller), caller);
    }

    ApplicationView view(Application application, Caller caller) {
        return ApplicationView.of(
                application,
                ActionPermission.allowed(application, caller, LocalDate.now(clock)),
                contacts.of(application.id()).orElse(null),
                !ApplicationAccess.isApplicant(application, caller));
    }

    /** The decision letter as it was stored. */
    @Transactional
    public DecisionLetter letter(UUID id, Caller caller) {
        access.visible(id, caller);
        return letters.of(id).orElseThrow(() -> Refused.notFound("Er is nog geen beslissingsbrief."));
    }

    /** Who did what, for handlers. */
    @Transactional
    List<AuditedEntry> history(UUID id, Caller caller) {
        access.handled(id, caller);
        return audit.history("application", id.toString());
    }
}
