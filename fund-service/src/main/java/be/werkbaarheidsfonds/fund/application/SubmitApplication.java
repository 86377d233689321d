package be.werkbaarheidsfonds.fund.application;

import be.werkbaarheidsfonds.fund.calendar.BusinessDays;
import be.werkbaarheidsfonds.fund.ledger.Ledger;
import be.werkbaarheidsfonds.fund.project.Submission;
import be.werkbaarheidsfonds.fund.project.SubmissionRule;
import be.werkbaarheidsfonds.fund.register.Companies;
import be.werkbaarheidsfonds.fund.register.KnownCompany;
import be.werkbaarheidsfonds.fund.register.MenuActions;
import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/** Hands an application in: every rule, then the reservation of its grant, all or nothing. */
@ApplicationScoped
public class SubmitApplication {

    private final ApplicationAccess access;
    private final AssembleSubmission assemble;
    private final PerformAction actions;
    private final Applications applications;
    private final Contacts contacts;
    private final Companies companies;
    private final MenuActions menu;
    private final Ledger ledger;
    private final Clock clock;

    @Inject
    SubmitApplication(
            ApplicationAccess access,
            AssembleSubmission assemble,
            PerformAction actions,
            Applications applications,
            Contacts contacts,
            Companies companies,
            MenuActions menu,
            Ledger ledger,
            Clock clock) {
        this.access = access;
        this.assemble = assemble;
        this.actions = actions;
        this.applications = applications;
        this.contacts = contacts;
        this.companies = companies;
        this.menu = menu;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Transactional
    public Application submit(UUID id, Consumer<Application> precondition, Caller caller) {
        var application = access.own(id, caller);
        // first the lock, then the rules: another submission of this company would not be counted otherwise
        ledger.lock(application.callId());
        applications.getEntityManager().refresh(application);
        precondition.accept(application);
        actions.require(application, ActionKind.SUBMIT, caller);
        var submission = assemble.of(application, Objects.requireNonNull(application.form()));
        var issues = SubmissionRule.allBroken(submission);
        if (!issues.isEmpty()) {
            throw Refused.invalid(issues);
        }
        var action = action(application, submission, caller);
        contacts.add(id, action.project().contact());
        return actions.perform(application, action, caller);
    }

    private ApplicationAction.Submit action(Application application, Submission submission, Caller caller) {
        var today = LocalDate.now(clock);
        var project = SubmissionRule.read(submission.form());
        var onMenu = menu.all(submission.form().actions());
        List<ApplicationLine> lines = project.actions().stream()
                .map(planned -> ApplicationLine.of(Objects.requireNonNull(onMenu.get(planned.code())), planned.cost()))
                .toList();
        return new ApplicationAction.Submit(
                caller.subject(),
                clock.instant(),
                applications.nextReference(today),
                companies
                        .of(application.enterpriseNumber())
                        .map(KnownCompany::sector)
                        .orElseThrow(),
                project,
                lines,
                submission.grant(),
                BusinessDays.after(today, submission.terms().decisionBusinessDays()));
    }
}
