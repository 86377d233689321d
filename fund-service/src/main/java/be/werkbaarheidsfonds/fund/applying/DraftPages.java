package be.werkbaarheidsfonds.fund.applying;

import be.werkbaarheidsfonds.fund.application.Application;
import be.werkbaarheidsfonds.fund.application.DraftRequest;
import be.werkbaarheidsfonds.fund.application.SaveDraft;
import be.werkbaarheidsfonds.fund.application.SubmitApplication;
import be.werkbaarheidsfonds.fund.call.Call;
import be.werkbaarheidsfonds.fund.call.OpenCalls;
import be.werkbaarheidsfonds.fund.register.MenuAction;
import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.portal.Option;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refusal;
import be.werkbaarheidsfonds.platform.problem.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From nothing to a submitted application: one form, one page to check it, one confirmation. */
@Path("/fund/aanvragen")
@Produces(MediaType.TEXT_HTML)
class DraftPages {

    private final CallerProvider caller;
    private final OpenCalls openCalls;
    private final PrepareForm prepare;
    private final SaveDraft save;
    private final SubmitApplication submit;

    @Inject
    DraftPages(
            CallerProvider caller, OpenCalls openCalls, PrepareForm prepare, SaveDraft save, SubmitApplication submit) {
        this.caller = caller;
        this.openCalls = openCalls;
        this.prepare = prepare;
        this.save = save;
        this.submit = submit;
    }

    @CheckedTemplate
    static final class Templates {
        private Templates() {}

        static native TemplateInstance calls(List<Call> calls, String query);

        static native TemplateInstance waiting(Call call, List<Evidence.Awaited> awaited);

        static native TemplateInstance actions(
                Call call, @Nullable UUID scanId, List<Option> options, List<String> chosen, List<Issue> issues);

        static native TemplateInstance form(FormView view);

        static native TemplateInstance calculation(Calculation calculation);

        static native TemplateInstance check(FormView view, List<Issue> issues);

        static native TemplateInstance submitted(FormSubmitted view);
    }

    /** A fresh form; what it still waits for; or first the choice of call or actions. */
    @GET
    @Path("nieuw")
    @RolesAllowed(Roles.COMPANY)
    public TemplateInstance start(
            @QueryParam("oproep") @Nullable UUID callId,
            @QueryParam("scan") @Nullable UUID scanId,
            @QueryParam("actie") List<String> actions) {
        var company = caller.get();
        company.company();
        if (callId == null) {
            return Templates.calls(openCalls.list(), scanId == null ? "" : "&scan=" + scanId);
        }
        var call = openCalls.published(callId);
        var evidence = prepare.evidence(callId, scanId, company);
        if (!evidence.isComplete()) {
            return Templates.waiting(call, evidence.awaited());
        }
        var agreed = List.copyOf(evidence.agreed().keySet());
        var most = call.terms().maximumActions();
        var chosen = actions.isEmpty() && agreed.size() <= most ? agreed : actions;
        var known = chosen.stream().filter(agreed::contains).distinct().toList();
        if (known.isEmpty() || known.size() > most) {
            var options = agreed.stream()
                    .map(code -> option(Objects.requireNonNull(evidence.menu().get(code))))
                    .toList();
            return Templates.actions(call, scanId, options, known, tooMany(known, most));
        }
        return Templates.form(prepare.blank(callId, scanId, known, company));
    }

    private static Option option(MenuAction action) {
        return new Option(action.code(), action.title(), action.summary());
    }

    private static List<Issue> tooMany(List<String> chosen, int most) {
        return chosen.size() > most
                ? List.of(Issue.of("actie", "too-many-actions", "Kies hoogstens " + most + " acties."))
                : List.of();
    }

    @GET
    @Path("{id}/formulier")
    @RolesAllowed(Roles.COMPANY)
    public TemplateInstance form(@PathParam("id") UUID id, @QueryParam("bewaard") @Nullable String saved) {
        var because = saved == null ? PrepareForm.Because.OPENED : PrepareForm.Because.SAVED;
        return Templates.form(prepare.saved(id, because, caller.get()));
    }

    /** Every button of the form saves first: nothing typed is ever lost. */
    @POST
    @Path("{id}/formulier")
    @RolesAllowed(Roles.COMPANY)
    public Response save(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        var posted = posted(fields);
        try {
            var callId = posted.id("oproep");
            var request =
                    new DraftRequest(id, callId == null ? new UUID(0, 0) : callId, posted.id("scan"), posted.project());
            save.save(request, version(posted), caller.get());
        } catch (Refused refused) {
            return again(id, posted, refused);
        }
        return switch (posted.field("knop")) {
            case "verder" -> proceed(id);
            case "bereken" -> seeOther("/fund/aanvragen/" + id + "/formulier#berekening");
            default -> seeOther("/fund/aanvragen/" + id + "/formulier?bewaard=ja");
        };
    }

    private Response proceed(UUID id) {
        var issues = prepare.issues(id, caller.get());
        return issues.isEmpty()
                ? seeOther("/fund/aanvragen/" + id + "/controle")
                : page(
                        Refusal.INVALID,
                        Templates.form(prepare.saved(id, PrepareForm.Because.wrong(issues), caller.get())));
    }

    private Response again(UUID id, PostedForm posted, Refused refused) {
        var because = switch (refused.refusal()) {
            case INVALID -> PrepareForm.Because.wrong(refused.issues());
            case STALE -> PrepareForm.Because.STALE;
            default -> throw refused;
        };
        return page(refused.refusal(), Templates.form(prepare.typed(id, posted, because, caller.get())));
    }

    /** The grant for what is typed so far; asked while typing, nothing is kept. */
    @POST
    @Path("berekening")
    @RolesAllowed(Roles.COMPANY)
    public TemplateInstance calculate(MultivaluedMap<String, String> fields) {
        var posted = posted(fields);
        var call = openCalls.published(Objects.requireNonNullElse(posted.id("oproep"), new UUID(0, 0)));
        return Templates.calculation(Calculation.of(posted.project().amounts(), call.terms()));
    }

    @GET
    @Path("{id}/controle")
    @RolesAllowed(Roles.COMPANY)
    public Response check(@PathParam("id") UUID id) {
        var issues = prepare.issues(id, caller.get());
        return issues.isEmpty()
                ? Response.ok(Templates.check(prepare.saved(id, PrepareForm.Because.OPENED, caller.get()), List.of()))
                        .build()
                : page(
                        Refusal.INVALID,
                        Templates.form(prepare.saved(id, PrepareForm.Because.wrong(issues), caller.get())));
    }

    @POST
    @Path("{id}/indienen")
    @RolesAllowed(Roles.COMPANY)
    public Response submit(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        try {
            var done = submit.submit(id, version(posted(fields)), caller.get());
            return seeOther("/fund/aanvragen/" + done.id() + "/ingediend");
        } catch (Refused refused) {
            return switch (refused.code()) {
                case "input-validation" ->
                    page(
                            Refusal.INVALID,
                            Templates.form(
                                    prepare.saved(id, PrepareForm.Because.wrong(refused.issues()), caller.get())));
                case "envelope-exhausted" -> exhausted(id, refused);
                case "transition-refused" -> seeOther("/fund/aanvragen/" + id);
                default -> throw refused;
            };
        }
    }

    private Response exhausted(UUID id, Refused refused) {
        var issues = List.of(Issue.of("", refused.code(), refused.detail()));
        return page(
                Refusal.CONFLICT, Templates.check(prepare.saved(id, PrepareForm.Because.OPENED, caller.get()), issues));
    }

    @GET
    @Path("{id}/ingediend")
    @RolesAllowed(Roles.COMPANY)
    public TemplateInstance submitted(@PathParam("id") UUID id) {
        return Templates.submitted(prepare.submitted(id, caller.get()));
    }

    private static PostedForm posted(MultivaluedMap<String, String> fields) {
        return new PostedForm(fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .collect(Collectors.toMap(
                        field -> field.getKey(), field -> new ArrayList<>(field.getValue()).getFirst())));
    }

    /** A form that was never saved may be sent again: it is its own draft it overwrites. */
    private static Consumer<Application> version(PostedForm posted) {
        var version = posted.version();
        return application -> {
            if (version != null && version != application.version()) {
                throw Refused.stale();
            }
        };
    }

    private static Response page(Refusal refusal, TemplateInstance page) {
        return Response.status(refusal.status()).entity(page).build();
    }

    private static Response seeOther(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
