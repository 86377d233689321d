package be.werkbaarheidsfonds.fund.application;

import be.werkbaarheidsfonds.fund.call.Calls;
import be.werkbaarheidsfonds.fund.project.ProjectForm;
import be.werkbaarheidsfonds.fund.project.Submission;
import be.werkbaarheidsfonds.fund.register.Companies;
import be.werkbaarheidsfonds.fund.register.Discussions;
import be.werkbaarheidsfonds.fund.register.Findings;
import be.werkbaarheidsfonds.fund.register.KnownCompany;
import be.werkbaarheidsfonds.fund.register.MenuActions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Gathers what the submission rules look at. */
@ApplicationScoped
public class AssembleSubmission {

    /** Regulation (EU) 2023/2831 art. 3(2): any three years, day to day. */
    private static final int DE_MINIMIS_YEARS = 3;

    private final Applications applications;
    private final Calls calls;
    private final Companies companies;
    private final Findings findings;
    private final Discussions discussions;
    private final MenuActions menu;
    private final Clock clock;

    @Inject
    AssembleSubmission(
            Applications applications,
            Calls calls,
            Companies companies,
            Findings findings,
            Discussions discussions,
            MenuActions menu,
            Clock clock) {
        this.applications = applications;
        this.calls = calls;
        this.companies = companies;
        this.findings = findings;
        this.discussions = discussions;
        this.menu = menu;
        this.clock = clock;
    }

    /** The application's draft as it would be handed in today. */
    public Submission of(Application application, ProjectForm form) {
        var today = LocalDate.now(clock);
        var call = calls.get(application.callId());
        var company = application.enterpriseNumber();
        return new Submission(
                form,
                call.terms(),
                call.isOpenOn(today),
                companies
                        .of(company)
                        .filter(KnownCompany::isComplete)
                        .map(KnownCompany::headcount)
                        .orElse(null),
                findings.evidenceFrom(company, application.scanId()).orElse(null),
                menu.all(form.actions()).keySet(),
                discussions.agreed(company).keySet(),
                applications.countOthers(application.id(), application.callId(), company),
                applications.grantedSince(company, today.minusYears(DE_MINIMIS_YEARS)),
                today);
    }
}
