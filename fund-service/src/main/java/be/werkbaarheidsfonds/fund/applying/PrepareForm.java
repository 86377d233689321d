package be.werkbaarheidsfonds.fund.applying;

import be.werkbaarheidsfonds.fund.application.Application;
import be.werkbaarheidsfonds.fund.application.ApplicationAccess;
import be.werkbaarheidsfonds.fund.application.ApplicationStatus;
import be.werkbaarheidsfonds.fund.application.Applications;
import be.werkbaarheidsfonds.fund.application.AssembleSubmission;
import be.werkbaarheidsfonds.fund.application.Contacts;
import be.werkbaarheidsfonds.fund.application.LastApplication;
import be.werkbaarheidsfonds.fund.call.BurdenEstimate;
import be.werkbaarheidsfonds.fund.call.Call;
import be.werkbaarheidsfonds.fund.call.Calls;
import be.werkbaarheidsfonds.fund.project.Project;
import be.werkbaarheidsfonds.fund.project.ProjectForm;
import be.werkbaarheidsfonds.fund.project.SubmissionRule;
import be.werkbaarheidsfonds.fund.register.Sectors;
import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the form of a draft, saved or not, from what is typed and what is known. */
@ApplicationScoped
class PrepareForm {

    private final ApplicationAccess access;
    private final Applications applications;
    private final AssembleSubmission assemble;
    private final LastApplication last;
    private final Contacts contacts;
    private final Calls calls;
    private final GatherEvidence gather;
    private final Sectors sectors;

    @Inject
    PrepareForm(
            ApplicationAccess access,
            Applications applications,
            AssembleSubmission assemble,
            LastApplication last,
            Contacts contacts,
            Calls calls,
            GatherEvidence gather,
            Sectors sectors) {
        this.access = access;
        this.applications = applications;
        this.assemble = assemble;
        this.last = last;
        this.contacts = contacts;
        this.calls = calls;
        this.gather = gather;
        this.sectors = sectors;
    }

    /** Why a form is shown: freshly, after saving, or because something is wrong with it. */
    record Because(boolean saved, boolean stale, List<Issue> issues) {
        static final Because OPENED = new Because(false, false, List.of());
        static final Because SAVED = new Because(true, false, List.of());
        static final Because STALE = new Because(false, true, List.of());

        static Because wrong(List<Issue> issues) {
            return new Because(false, false, issues);
        }
    }

    @Transactional
    Evidence evidence(UUID callId, @Nullable UUID scanId, Caller caller) {
        return gather.of(
                caller.company().value(), scanId, calls.getPublic(callId).terms());
    }

    /** A new form for these actions, with what the company told last time. */
    @Transactional
    FormView blank(UUID callId, @Nullable UUID scanId, List<String> actions, Caller caller) {
        var company = caller.company().value();
        var call = calls.getPublic(callId);
        var evidence = gather.of(company, scanId, call.terms());
        var finding = evidence.finding();
        var form = last.prefill(company, ProjectForm.empty(actions, caller.displayName()));
        return view(
                UUID.randomUUID(),
                null,
                call,
                finding == null ? scanId : finding.scanId(),
                evidence,
                form,
                Because.OPENED);
    }

    /** The form of a saved draft. */
    @Transactional
    FormView saved(UUID id, Because because, Caller caller) {
        var draft = draft(id, caller);
        return ofDraft(draft, Objects.requireNonNull(draft.form()), because);
    }

    /** The form as it was typed, saved or not. */
    @Transactional
    FormView typed(UUID id, PostedForm posted, Because because, Caller caller) {
        var draft = applications.findByIdOptional(id).filter(a -> ApplicationAccess.isApplicant(a, caller));
        if (draft.isPresent()) {
            return ofDraft(draft.get(), posted.project(), because);
        }
        var call = calls.getPublic(required(posted.id("oproep")));
        var scan = posted.id("scan");
        var evidence = gather.of(caller.company().value(), scan, call.terms());
        return view(id, null, call, scan, evidence, posted.project(), because);
    }

    /** Everything that is still wrong with a saved draft. */
    @Transactional
    List<Issue> issues(UUID id, Caller caller) {
        var draft = draft(id, caller);
        return SubmissionRule.allBroken(assemble.of(draft, Objects.requireNonNull(draft.form())));
    }

    /** What the confirmation of a submission says. */
    @Transactional
    FormSubmitted submitted(UUID id, Caller caller) {
        var application = access.own(id, caller);
        var reference = application.reference();
        if (reference == null) {
            throw Refused.notFound("Deze aanvraag is nog niet ingediend.");
        }
        return new FormSubmitted(
                id,
                reference,
                application.requested(),
                application.decisionDue(),
                contacts.of(id).map(Project.Contact::email).orElse("uw contactpersoon"));
    }

    private Application draft(UUID id, Caller caller) {
        var application = access.own(id, caller);
        if (application.status() != ApplicationStatus.DRAFT) {
            throw Refused.conflict("transition-refused", "Deze aanvraag is al ingediend en kan niet meer wijzigen.");
        }
        return application;
    }

    private FormView ofDraft(Application draft, ProjectForm form, Because because) {
        var call = calls.get(draft.callId());
        var evidence = gather.of(draft.enterpriseNumber(), draft.scanId(), call.terms());
        return view(draft.id(), draft.version(), call, draft.scanId(), evidence, form, because);
    }

    private FormView view(
            UUID id,
            @Nullable Long version,
            Call call,
            @Nullable UUID scanId,
            Evidence evidence,
            ProjectForm form,
            Because because) {
        var company = evidence.company();
        return new FormView(
                id,
                version,
                call,
                scanId,
                company,
                evidence.finding(),
                evidence.equivalent(),
                company == null ? null : sectors.name(company.sector()),
                FormView.talks(form, evidence),
                FormView.rows(form, evidence),
                form,
                Calculation.of(form.amounts(), call.terms()),
                BurdenEstimate.ofActions(form.costs().size()),
                because.saved(),
                because.stale(),
                because.issues());
    }

    private static UUID required(@Nullable UUID id) {
        if (id == null) {
            throw Refused.malformed(
                    List.of(Issue.of("oproep", "format", "Dit formulier is onvolledig. Begin opnieuw.")));
        }
        return id;
    }
}
