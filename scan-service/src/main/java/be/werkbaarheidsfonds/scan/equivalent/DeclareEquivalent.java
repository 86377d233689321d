package be.werkbaarheidsfonds.scan.equivalent;

import be.werkbaarheidsfonds.platform.audit.AuditEntry;
import be.werkbaarheidsfonds.platform.audit.AuditTrail;
import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.register.KnownCompanies;
import be.werkbaarheidsfonds.scan.register.KnownCompany;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A company declares that it measured with another instrument; sending it twice is harmless. */
@ApplicationScoped
class DeclareEquivalent {

    private final Declarations declarations;
    private final KnownCompanies companies;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    DeclareEquivalent(Declarations declarations, KnownCompanies companies, AuditTrail audit, Clock clock) {
        this.declarations = declarations;
        this.companies = companies;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param id chosen by the client */
    @Transactional
    void with(Caller caller, UUID id, DeclarationForm form) {
        var today = LocalDate.now(clock);
        var company = caller.company().value();
        var details = DeclarationRules.check(form, today);
        var existing = declarations.findByIdOptional(id);
        if (existing.isPresent()) {
            requireSame(existing.get(), company, details);
            return;
        }
        declarations.persist(new Declaration(id, company, nameOf(caller), details, today));
        audit.record(AuditEntry.by(
                caller, DecideDeclaration.AGGREGATE, id, null, "declare", DeclarationStatus.DECLARED.code(), null));
    }

    private static void requireSame(Declaration existing, String company, DeclarationDetails details) {
        if (!existing.belongsTo(company) || !existing.details().equals(details)) {
            throw Refused.conflict(
                    "idempotency-key-reused",
                    "Deze sleutel hoort bij een andere verklaring. Begin opnieuw met een nieuwe.");
        }
    }

    /** As the register knows it, else as the identity provider does. */
    private String nameOf(Caller caller) {
        var number = caller.company();
        return companies
                .findByIdOptional(number.value())
                .map(KnownCompany::name)
                .or(() -> Optional.ofNullable(caller.organisationName()))
                .orElse(number.display());
    }
}
