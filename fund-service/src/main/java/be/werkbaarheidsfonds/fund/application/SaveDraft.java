package be.werkbaarheidsfonds.fund.application;

import be.werkbaarheidsfonds.fund.call.Calls;
import be.werkbaarheidsfonds.fund.idempotency.RequestDigest;
import be.werkbaarheidsfonds.fund.project.DraftLimits;
import be.werkbaarheidsfonds.fund.project.ProjectForm;
import be.werkbaarheidsfonds.fund.register.MenuAction;
import be.werkbaarheidsfonds.fund.register.MenuActions;
import be.werkbaarheidsfonds.platform.audit.AuditEntry;
import be.werkbaarheidsfonds.platform.audit.AuditTrail;
import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps a draft exactly as typed; only what can't be kept at all is refused. */
@ApplicationScoped
public class SaveDraft {

    private final Applications applications;
    private final ApplicationAccess access;
    private final Calls calls;
    private final MenuActions menu;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    SaveDraft(
            Applications applications,
            ApplicationAccess access,
            Calls calls,
            MenuActions menu,
            AuditTrail audit,
            Clock clock) {
        this.applications = applications;
        this.access = access;
        this.calls = calls;
        this.menu = menu;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes a draft; the same request again answers the same draft, another one with its id is refused. */
    @Transactional
    public Application create(DraftRequest request, Caller caller) {
        var existing = applications.findByIdOptional(request.id());
        if (existing.isPresent()) {
            if (!ApplicationAccess.isApplicant(existing.get(), caller)
                    || !existing.get().wasCreatedBy(request)) {
                throw RequestDigest.reused();
            }
            return existing.get();
        }
        return insert(request, caller);
    }

    /** Saves what was typed, in a new draft where there is none yet: what a form's button does. */
    @Transactional
    public Application save(DraftRequest request, Consumer<Application> precondition, Caller caller) {
        return applications.findByIdOptional(request.id()).isEmpty()
                ? insert(request, caller)
                : update(request.id(), request.form(), precondition, caller);
    }

    /** Changes a draft. */
    @Transactional
    public Application update(UUID id, ProjectForm form, Consumer<Application> precondition, Caller caller) {
        var application = access.own(id, caller);
        precondition.accept(application);
        if (application.status() != ApplicationStatus.DRAFT) {
            throw Refused.conflict("transition-refused", "Deze aanvraag is al ingediend en kan niet meer wijzigen.");
        }
        check(Stream.empty(), form);
        application.draft(form, title(form), clock.instant());
        applications.flush();
        return application;
    }

    private Application insert(DraftRequest request, Caller caller) {
        var open = calls.findByIdOptional(request.callId())
                .filter(call -> call.isOpenOn(LocalDate.now(clock)))
                .isPresent();
        check(
                open
                        ? Stream.empty()
                        : Stream.of(Issue.of(
                                "callId",
                                "call-closed",
                                "Deze oproep bestaat niet of staat niet open. Kies een andere.")),
                request.form());
        var application = new Application(request, caller.company().value(), caller.subject(), clock.instant());
        application.draft(request.form(), title(request.form()), clock.instant());
        applications.persist(application);
        audit.record(AuditEntry.by(
                caller,
                "application",
                application.id(),
                null,
                "draft",
                application.status().name(),
                null));
        applications.flush();
        return application;
    }

    private static void check(Stream<Issue> issues, ProjectForm form) {
        var all = Stream.concat(issues, DraftLimits.broken(form).stream()).toList();
        if (!all.isEmpty()) {
            throw Refused.invalid(all);
        }
    }

    /** The file is named after its actions: one thing less to type. */
    private String title(ProjectForm form) {
        var known = menu.all(form.actions());
        var titles = form.actions().stream()
                .flatMap(code -> Stream.ofNullable(known.get(code)))
                .map(MenuAction::title)
                .collect(Collectors.joining(" en "));
        return titles.isEmpty() ? "Nieuwe aanvraag" : titles;
    }
}
