package be.werkbaarheidsfonds.scan.representatives;

import be.werkbaarheidsfonds.platform.document.AccessiblePdf;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refusal;
import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.campaign.CampaignView;
import be.werkbaarheidsfonds.scan.report.PrintReport;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * A scan for worker representatives. No account and no session: the token comes in a link's fragment, which no browser
 * sends, or is typed, and goes on in posted forms, so it is in no logged path.
 */
@Path(RepresentativePages.ADDRESS)
@Produces(MediaType.TEXT_HTML)
class RepresentativePages {

    static final String ADDRESS = "/scan/inzage";

    private static final String CODE = "code";

    private final InspectScan inspect;
    private final PrintReport print;

    @Inject
    RepresentativePages(InspectScan inspect, PrintReport print) {
        this.inspect = inspect;
        this.print = print;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance ask(String code, List<Issue> issues);

        static native TemplateInstance scan(CampaignView campaign, String code);
    }

    @GET
    @PermitAll
    public Response ask() {
        return page(Response.Status.OK.getStatusCode(), Templates.ask("", List.of()));
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response show(@FormParam(CODE) @DefaultValue("") String code) {
        try {
            return page(Response.Status.OK.getStatusCode(), Templates.scan(inspect.with(code), code));
        } catch (Refused refused) {
            return askAgain(refused, code);
        }
    }

    /** The edition for the works council, and no other. */
    @POST
    @Path("resultaat.pdf")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces({AccessiblePdf.MEDIA_TYPE, MediaType.TEXT_HTML})
    public Response pdf(@FormParam(CODE) @DefaultValue("") String code) {
        try {
            var printed = print.forCouncil(inspect.idOf(code));
            return Response.ok(printed.pdf(), AccessiblePdf.MEDIA_TYPE)
                    .header(HttpHeaders.CONTENT_DISPOSITION, printed.disposition())
                    .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                    .build();
        } catch (Refused refused) {
            return askAgain(refused, code);
        }
    }

    private static Response askAgain(Refused refused, String code) {
        if (refused.refusal() != Refusal.NOT_FOUND) {
            throw refused;
        }
        var issues = List.of(Issue.of(CODE, refused.code(), refused.detail()));
        return page(refused.refusal().status(), Templates.ask(code, issues));
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(page)
                .build();
    }
}
