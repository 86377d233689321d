package be.werkbaarheidsfonds.convenant.company;

import be.werkbaarheidsfonds.contracts.convenant.CompanyRegistered;
import be.werkbaarheidsfonds.convenant.events.PublishedEvents;
import be.werkbaarheidsfonds.platform.audit.AuditEntry;
import be.werkbaarheidsfonds.platform.audit.AuditTrail;
import be.werkbaarheidsfonds.platform.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What every change of a register entry leaves behind in its transaction: an audit row and an event. */
@ApplicationScoped
class CompanyChanges {

    private static final String TYPE = "company";

    private final AuditTrail audit;
    private final PublishedEvents events;

    @Inject
    CompanyChanges(AuditTrail audit, PublishedEvents events) {
        this.audit = audit;
        this.events = events;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void registered(Caller caller, Company company) {
        audit.record(AuditEntry.by(caller, TYPE, company.number(), null, "register", "registered", null));
        publish(company);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void completed(Caller caller, Company company, boolean wasComplete) {
        var before = wasComplete ? "complete" : "registered";
        var action = wasComplete ? "change" : "complete";
        audit.record(AuditEntry.by(caller, TYPE, company.number(), before, action, "complete", null));
        publish(company);
    }

    private void publish(Company company) {
        events.publish(new CompanyRegistered(
                company.number().value(),
                company.name(),
                company.sector(),
                company.headcount(),
                company.municipality()));
    }
}
