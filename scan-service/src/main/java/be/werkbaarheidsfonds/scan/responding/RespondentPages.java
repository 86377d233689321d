package be.werkbaarheidsfonds.scan.responding;

import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refusal;
import be.werkbaarheidsfonds.platform.problem.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The respondent's way: a code, the questions, a thank-you. No account, no session, nothing kept until it
 * is sent (rule B7); without JavaScript the questions are one long form.
 */
@Path(RespondentPages.PATH)
@Produces(MediaType.TEXT_HTML)
class RespondentPages {

    static final String PATH = "/scan/invullen";
    static final String SEND = "verzenden";

    private static final String LANGUAGE = PostedSheet.LANGUAGE;
    private static final String KIOSK = PostedSheet.KIOSK;

    private final OpenQuestionnaire openQuestionnaire;
    private final SubmitSheet submitSheet;

    @Inject
    RespondentPages(OpenQuestionnaire openQuestionnaire, SubmitSheet submitSheet) {
        this.openQuestionnaire = openQuestionnaire;
        this.submitSheet = submitSheet;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance code(Visit visit, String code, List<Issue> issues);

        static native TemplateInstance questions(Visit visit, Questionnaire form, SheetForm typed, List<Issue> issues);

        static native TemplateInstance thanks(Visit visit);

        static native TemplateInstance privacy(Visit visit);
    }

    @GET
    @PermitAll
    public Response ask(@QueryParam(LANGUAGE) @Nullable String language, @Context HttpHeaders headers) {
        return askIn(new Visit(chosen(language, headers), false));
    }

    /** For a tablet that is passed on: it keeps nothing and starts over by itself (rule B2). */
    @GET
    @Path("kiosk")
    @PermitAll
    public Response kiosk(@QueryParam(LANGUAGE) @Nullable String language, @Context HttpHeaders headers) {
        return askIn(new Visit(chosen(language, headers), true));
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(
            @FormParam(PostedSheet.CODE) List<String> codes,
            @FormParam(LANGUAGE) @Nullable String language,
            @FormParam(KIOSK) @Nullable String kiosk,
            @Context HttpHeaders headers) {
        var visit = new Visit(chosen(language, headers), kiosk != null);
        var code = codes.isEmpty() ? null : codes.getFirst();
        try {
            requireOne(codes);
            var questionnaire = openQuestionnaire.with(code, visit.language().code());
            var typed = SheetForm.blank(code, questionnaire);
            return questions(Response.Status.OK.getStatusCode(), visit, questionnaire, typed, List.of());
        } catch (Refused refused) {
            return askAgain(visit, refused, code);
        }
    }

    private static void requireOne(List<String> codes) {
        if (codes.size() > 1) {
            throw Refused.invalid(List.of(Issue.of(PostedSheet.CODE, "duplicate", "Geef één code.")));
        }
    }

    @POST
    @Path(RespondentPages.SEND)
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> submit(MultivaluedMap<String, String> fields) {
        var posted = new PostedSheet(fields);
        var visit = posted.visit();
        var form = posted.form();
        return submitSheet
                .with(form)
                .map(sent -> Response.seeOther(visit.thanks()).build())
                .onFailure(Refused.class)
                // reads the questionnaire again, which may wait: no matter whose thread found out
                .recoverWithUni(refused -> Uni.createFrom()
                        .item(() -> notSent(visit, form, refused))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()));
    }

    private Response notSent(Visit visit, SheetForm form, Refused refused) {
        if (refused.refusal() != Refusal.INVALID && refused.refusal() != Refusal.UNAVAILABLE) {
            return askAgain(visit, refused, form.code());
        }
        // with everything that was filled in, to be mended or to be sent again
        var questionnaire = openQuestionnaire.again(form.code(), form.language(), form.id());
        return questions(refused.refusal().status(), visit, questionnaire, form, issuesOf(refused));
    }

    private static List<Issue> issuesOf(Refused refused) {
        return refused.issues().isEmpty()
                ? List.of(Issue.of(PostedSheet.CODE, refused.code(), refused.detail()))
                : refused.issues();
    }

    /** What respondents must be able to know before they answer, in their language. */
    @GET
    @Path("privacy")
    @PermitAll
    public Response privacy(@QueryParam(LANGUAGE) @Nullable String language, @Context HttpHeaders headers) {
        var visit = new Visit(chosen(language, headers), false);
        return page(Response.Status.OK.getStatusCode(), visit.page(Templates.privacy(visit)));
    }

    @GET
    @Path("bedankt")
    @PermitAll
    public Response thanks(
            @QueryParam(LANGUAGE) @Nullable String language,
            @QueryParam(KIOSK) @Nullable String kiosk,
            @Context HttpHeaders headers) {
        var visit = new Visit(chosen(language, headers), kiosk != null);
        return page(Response.Status.OK.getStatusCode(), visit.page(Templates.thanks(visit)));
    }

    private static Language chosen(@Nullable String language, HttpHeaders headers) {
        return Language.ofCode(language).orElseGet(() -> Language.preferred(headers.getAcceptableLanguages()));
    }

    private static Response askIn(Visit visit) {
        return page(Response.Status.OK.getStatusCode(), visit.page(Templates.code(visit, "", List.of())));
    }

    private static Response askAgain(Visit visit, Refused refused, @Nullable String code) {
        var typed = code == null ? "" : code;
        return page(
                refused.refusal().status(), visit.page(Templates.code(visit, typed, visit.inWords(issuesOf(refused)))));
    }

    /** In a language the instrument has: the words around the questions follow it. */
    private static Response questions(
            int status, Visit visit, Questionnaire questionnaire, SheetForm typed, List<Issue> issues) {
        var shown = visit.in(Language.ofCode(questionnaire.language()).orElse(Language.DUTCH));
        return page(status, shown.page(Templates.questions(shown, questionnaire, typed, shown.inWords(issues))));
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(page)
                .build();
    }
}
