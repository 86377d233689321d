package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.portal.FormAgain;
import be.werkbaarheidsfonds.platform.portal.Paging;
import be.werkbaarheidsfonds.platform.problem.FormVersion;
import be.werkbaarheidsfonds.platform.problem.IdempotencyKey;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.List;
import java.util.UUID;

/** Making and changing a scan; every write goes through the same use cases as the API. */
@Path("/scan")
@Produces(MediaType.TEXT_HTML)
class CampaignPages {

    private static final String LIST = "/scan";
    private static final int ROWS = 20;

    private final CallerProvider caller;
    private final ReadCampaigns read;
    private final StartScan start;
    private final ChangeCampaign change;
    private final BlankForm blankForm;

    @Inject
    CampaignPages(
            CallerProvider caller, ReadCampaigns read, StartScan start, ChangeCampaign change, BlankForm blankForm) {
        this.caller = caller;
        this.read = read;
        this.start = start;
        this.change = change;
        this.blankForm = blankForm;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<CampaignRow> campaigns, Paging paging, ScanFacts facts);

        static native TemplateInstance form(FormView view, List<Issue> issues);

        static native TemplateInstance detail(CampaignView campaign, String assessedOn, List<Issue> issues);
    }

    @GET
    @RolesAllowed(Roles.COMPANY)
    public TemplateInstance list(@QueryParam("pagina") @DefaultValue("1") int page) {
        var index = Paging.index(page);
        var found = read.rows(caller.get(), index, ROWS);
        return Templates.list(found.items(), new Paging(index + 1, ROWS, found.total(), LIST), blankForm.facts());
    }

    @GET
    @Path("nieuw")
    @RolesAllowed(Roles.COMPANY)
    public TemplateInstance blank() {
        return Templates.form(blankForm.of(caller.get(), UUID.randomUUID()), List.of());
    }

    @POST
    @RolesAllowed(Roles.COMPANY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(MultivaluedMap<String, String> fields) {
        var posted = new PostedCampaign(fields);
        var id = IdempotencyKey.ofForm(posted.id());
        var view = blankForm.typed(caller.get(), id, posted.form());
        if (posted.wantsMoreRows()) {
            return Response.ok(Templates.form(view.withMoreRows(), List.of())).build();
        }
        if (posted.wantsPasted()) {
            return pasted(posted, view);
        }
        try {
            start.with(caller.get(), id, posted.form());
            return Response.seeOther(URI.create(LIST + "/" + id)).build();
        } catch (Refused refused) {
            return again(refused, view);
        }
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.COMPANY)
    public TemplateInstance detail(@PathParam("id") UUID id) {
        return Templates.detail(read.get(caller.get(), id), "", List.of());
    }

    @GET
    @Path("{id}/wijzigen")
    @RolesAllowed(Roles.COMPANY)
    public TemplateInstance change(@PathParam("id") UUID id) {
        return Templates.form(blankForm.changing(caller.get(), read.get(caller.get(), id)), List.of());
    }

    @POST
    @Path("{id}/wijzigen")
    @RolesAllowed(Roles.COMPANY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        var posted = new PostedCampaign(fields);
        var view = blankForm.changing(caller.get(), read.get(caller.get(), id)).with(posted.form(), posted.version());
        if (posted.wantsMoreRows()) {
            return Response.ok(Templates.form(view.withMoreRows(), List.of())).build();
        }
        if (posted.wantsPasted()) {
            return pasted(posted, view);
        }
        try {
            change.with(caller.get(), id, posted.form(), FormVersion.seen(posted.version()));
            return Response.seeOther(URI.create(LIST + "/" + id)).build();
        } catch (Refused refused) {
            return again(refused, view);
        }
    }

    /** Pasted departments as rows, to look at before they are kept. */
    private static Response pasted(PostedCampaign posted, FormView view) {
        try {
            var rows = PastedDepartments.read(posted.pasted());
            return Response.ok(Templates.form(view.with(rows), List.of())).build();
        } catch (Refused refused) {
            return again(refused, view.withPasted(posted.pasted()));
        }
    }

    private static Response again(Refused refused, FormView view) {
        return FormAgain.after(refused, issues -> Templates.form(view, FormView.onPage(issues)));
    }
}
