package be.werkbaarheidsfonds.scan.responding;

import be.werkbaarheidsfonds.platform.problem.IdempotencyKey;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refusal;
import be.werkbaarheidsfonds.platform.problem.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The respondent's way: a code, the questions, a thank-you. No account, no session, nothing kept until it
 * is sent (rule B7); without JavaScript the questions are one long form.
 */
@Path("/scan/invullen")
@Produces(MediaType.TEXT_HTML)
class RespondentPages {

    private static final String DUTCH = "nl";
    private static final String CODE = "code";
    private static final String SHEET = "sheet";
    private static final String DEPARTMENT = "department";
    private static final String ABSENT = "absent";

    private final OpenQuestionnaire openQuestionnaire;
    private final SubmitSheet submitSheet;

    @Inject
    RespondentPages(OpenQuestionnaire openQuestionnaire, SubmitSheet submitSheet) {
        this.openQuestionnaire = openQuestionnaire;
        this.submitSheet = submitSheet;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance code(String code, List<Issue> issues);

        static native TemplateInstance questions(Questionnaire form, SheetForm typed, List<Issue> issues);

        static native TemplateInstance thanks();
    }

    @GET
    @PermitAll
    public TemplateInstance ask() {
        return Templates.code("", List.of());
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(@FormParam(CODE) @Nullable String code) {
        try {
            var questionnaire = openQuestionnaire.with(code, DUTCH);
            var typed = new SheetForm(code, questionnaire.sheet().toString(), "", Map.of(), Set.of());
            return page(Response.Status.OK.getStatusCode(), Templates.questions(questionnaire, typed, List.of()));
        } catch (Refused refused) {
            return askAgain(refused, code);
        }
    }

    @POST
    @Path("verzenden")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(MultivaluedMap<String, String> fields) {
        var form = read(fields);
        try {
            submitSheet.with(form);
            return Response.seeOther(URI.create("/scan/invullen/bedankt")).build();
        } catch (Refused refused) {
            if (refused.refusal() != Refusal.INVALID) {
                return askAgain(refused, form.code());
            }
            var questionnaire = openQuestionnaire.again(form.code(), DUTCH, IdempotencyKey.ofForm(form.sheet()));
            return page(refused.refusal().status(), Templates.questions(questionnaire, form, refused.issues()));
        }
    }

    @GET
    @Path("bedankt")
    @PermitAll
    public TemplateInstance thanks() {
        return Templates.thanks();
    }

    private static SheetForm read(MultivaluedMap<String, String> fields) {
        var answers = new HashMap<String, List<String>>(fields);
        Set.of(CODE, SHEET, DEPARTMENT, ABSENT).forEach(answers::remove);
        return new SheetForm(
                fields.getFirst(CODE),
                fields.getFirst(SHEET),
                fields.getFirst(DEPARTMENT),
                answers,
                new HashSet<>(fields.getOrDefault(ABSENT, List.of())));
    }

    private static Response askAgain(Refused refused, @Nullable String code) {
        var issues = refused.issues().isEmpty()
                ? List.of(Issue.of(CODE, refused.code(), refused.detail()))
                : refused.issues();
        return page(refused.refusal().status(), Templates.code(code == null ? "" : code, issues));
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(page)
                .build();
    }
}
