package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.platform.document.AccessiblePdf;
import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.problem.Issue;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The result of a scan and what to do with it. */
@Path("/scan")
@Produces(MediaType.TEXT_HTML)
class ReportPages {

    private static final int INVALID = 422;

    private final CallerProvider caller;
    private final ComposeReport composeReport;
    private final ShareFinding shareFinding;
    private final PrintReport printReport;

    @Inject
    ReportPages(
            CallerProvider caller, ComposeReport composeReport, ShareFinding shareFinding, PrintReport printReport) {
        this.caller = caller;
        this.composeReport = composeReport;
        this.shareFinding = shareFinding;
        this.printReport = printReport;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance result(ResultPage view, Report report, List<Issue> issues);

        static native TemplateInstance share(ResultPage view, Report report, String discussion);
    }

    @GET
    @Path("{id}/resultaat")
    @RolesAllowed(Roles.COMPANY)
    public TemplateInstance result(@PathParam("id") UUID id, @QueryParam("pagina") @DefaultValue("1") int page) {
        return page(id, page, List.of());
    }

    /** The same frozen result, line by line. */
    @GET
    @Path("{id}/resultaat.xlsx")
    @RolesAllowed(Roles.COMPANY)
    @Produces(ResultWorkbook.MEDIA_TYPE)
    public Response workbook(@PathParam("id") UUID id) {
        var report = composeReport.of(caller.get(), id);
        var name = "werkbaarheidsscan-" + report.about().number() + ".xlsx";
        return Response.ok(ResultWorkbook.of(report))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** The same frozen result, to print. */
    @GET
    @Path("{id}/resultaat.pdf")
    @RolesAllowed(Roles.COMPANY)
    @Produces(AccessiblePdf.MEDIA_TYPE)
    public RestResponse<byte[]> pdf(
            @PathParam("id") UUID id,
            @QueryParam("editie") @DefaultValue("directie") String edition,
            @QueryParam("taal") @DefaultValue("nl") String language) {
        return download(printReport.of(caller.get(), id, edition, language));
    }

    /** For who is too small for a scan, or had too few answers: a team talks without figures (rule B7). */
    @GET
    @Path("teamgesprek.pdf")
    @RolesAllowed(Roles.COMPANY)
    @Produces(AccessiblePdf.MEDIA_TYPE)
    public RestResponse<byte[]> talkGuide() {
        return download(printReport.talkGuide());
    }

    private static RestResponse<byte[]> download(PrintReport.Printed printed) {
        return RestResponse.ResponseBuilder.ok(printed.pdf())
                .header(HttpHeaders.CONTENT_DISPOSITION, printed.disposition())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** What was chosen goes to the dialogue: there it is recorded that it was discussed. */
    @POST
    @Path("{id}/acties")
    @RolesAllowed(Roles.COMPANY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@PathParam("id") UUID id, @FormParam("acties") @Nullable List<String> actions) {
        if (actions == null || actions.isEmpty()) {
            var issue = Issue.of("acties", "required", "Kies minstens één actie om te bespreken.");
            return Response.status(INVALID).entity(page(id, 1, List.of(issue))).build();
        }
        return Response.seeOther(UriBuilder.fromPath("/dialogue/besprekingen/nieuw")
                        .queryParam("acties", String.join(",", actions))
                        .queryParam("scan", id)
                        .build())
                .build();
    }

    @GET
    @Path("{id}/delen")
    @RolesAllowed(Roles.COMPANY)
    public TemplateInstance share(
            @PathParam("id") UUID id, @QueryParam("bespreking") @DefaultValue("") String discussion) {
        var report = composeReport.of(caller.get(), id);
        return Templates.share(ResultPage.of(report, 1), report, discussion);
    }

    @POST
    @Path("{id}/delen")
    @RolesAllowed(Roles.COMPANY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response share(
            @PathParam("id") UUID id, @FormParam("bespreking") @DefaultValue("") List<String> discussions) {
        shareFinding.with(caller.get(), id);
        var application = UriBuilder.fromPath("/fund/aanvragen/nieuw").queryParam("scan", id);
        discussions.stream()
                .filter(discussion -> !discussion.isBlank())
                .findFirst()
                .ifPresent(discussion -> application.queryParam("bespreking", discussion));
        return Response.seeOther(application.build()).build();
    }

    private TemplateInstance page(UUID id, int page, List<Issue> issues) {
        var report = composeReport.of(caller.get(), id);
        return Templates.result(ResultPage.of(report, page), report, issues);
    }
}
