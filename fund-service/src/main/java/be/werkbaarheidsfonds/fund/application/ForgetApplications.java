package be.werkbaarheidsfonds.fund.application;

import be.werkbaarheidsfonds.platform.audit.AuditEntry;
import be.werkbaarheidsfonds.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Forgets what had its time: drafts whole, of decided files only the people. */
@ApplicationScoped
public class ForgetApplications {

    private static final String ACTOR = "retention-job";

    private final Applications applications;
    private final Contacts contacts;
    private final AuditTrail audit;

    @Inject
    ForgetApplications(Applications applications, Contacts contacts, AuditTrail audit) {
        this.applications = applications;
        this.contacts = contacts;
        this.audit = audit;
    }

    /** Drafts not touched since; those given up before they were handed in too. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long deleteDrafts(Instant cutoff) {
        var drafts = applications.neverSubmitted(cutoff);
        drafts.forEach(draft -> {
            audit.erasePersons("application", draft.id().toString());
            record(draft, "delete_draft");
            applications.delete(draft);
        });
        return drafts.size();
    }

    /** Contact and names of files closed before; the file, its money and its letter stay. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long erasePersons(Instant cutoff) {
        var closed = applications.closedWithContact(cutoff);
        closed.forEach(application -> {
            contacts.deleteById(application.id());
            audit.erasePersons("application", application.id().toString());
            record(application, "erase_persons");
        });
        return closed.size();
    }

    private void record(Application application, String action) {
        var status = application.status().name();
        audit.record(
                new AuditEntry("application", application.id().toString(), ACTOR, null, status, action, status, null));
    }
}
