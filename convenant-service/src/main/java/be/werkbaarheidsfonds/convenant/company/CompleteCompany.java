package be.werkbaarheidsfonds.convenant.company;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.identity.EnterpriseNumber;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** A company's user, or the administrator, completes or changes the register entry. */
@ApplicationScoped
class CompleteCompany {

    private final RegisterCompany register;
    private final Companies companies;
    private final CompanyRules rules;
    private final CompanyChanges changes;
    private final Clock clock;

    @Inject
    CompleteCompany(
            RegisterCompany register, Companies companies, CompanyRules rules, CompanyChanges changes, Clock clock) {
        this.register = register;
        this.companies = companies;
        this.rules = rules;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * @param versionCheck refuses a stale version of an entry that exists
     * @return the entry as it is now; {@link CompanyChange#created()} when it did not exist before
     */
    @Transactional
    CompanyChange with(Caller caller, EnterpriseNumber number, CompanyForm form, LongConsumer versionCheck) {
        if (!caller.mayActFor(number) && !caller.has(Roles.ADMIN)) {
            throw Refused.notFound("Deze onderneming bestaat niet, of u handelt er niet voor.");
        }
        var known = companies.of(number);
        known.ifPresent(company -> versionCheck.accept(company.version()));
        var details =
                rules.check(number, named(form, caller, known.map(Company::name).orElse(null)));
        var company = register.ifUnknown(caller, number, details.name());
        var wasComplete = company.isComplete();
        company.describe(details, clock.instant());
        companies.flush();
        changes.completed(caller, company, wasComplete);
        return new CompanyChange(company, known.isEmpty());
    }

    /** The identity provider's name goes before a typed one; only where it knows none the typed one counts. */
    private static CompanyForm named(CompanyForm form, Caller caller, @Nullable String knownName) {
        var official = caller.has(Roles.ADMIN) ? null : caller.organisationName();
        var typed = form.name() == null || form.name().isBlank() ? knownName : form.name();
        return new CompanyForm(
                official == null ? typed : official,
                form.sector(),
                form.headcount(),
                form.municipality(),
                form.jointCommittee());
    }
}
