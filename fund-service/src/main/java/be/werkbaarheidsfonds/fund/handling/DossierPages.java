package be.werkbaarheidsfonds.fund.handling;

import be.werkbaarheidsfonds.fund.application.ApplicationQuery;
import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.portal.Option;
import be.werkbaarheidsfonds.platform.portal.Paging;
import be.werkbaarheidsfonds.platform.problem.Issue;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The handlers' work list and files. */
@Path("/fund/dossiers")
@Produces(MediaType.TEXT_HTML)
class DossierPages {

    private static final int ROWS = 20;

    private final CallerProvider caller;
    private final WorkList work;
    private final ReadDossier read;

    @Inject
    DossierPages(CallerProvider caller, WorkList work, ReadDossier read) {
        this.caller = caller;
        this.work = work;
        this.read = read;
    }

    @CheckedTemplate
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(ListView view);

        static native TemplateInstance dossier(DossierView view, Map<String, String> typed, List<Issue> issues);
    }

    /** A page of the work list and how it was asked for. */
    record ListView(
            List<Row> rows,
            String text,
            String filter,
            String sort,
            String address,
            List<Option> filters,
            Paging paging) {}

    /** A file in the work list. */
    record Row(
            UUID id,
            String reference,
            String company,
            String title,
            String status,
            String kind,
            String requested,
            LocalDate due,
            String left,
            boolean late) {}

    @GET
    @RolesAllowed({Roles.FUND_ASSESSOR, Roles.FUND_APPROVER, Roles.FUND_TREASURER, Roles.ADMIN})
    public TemplateInstance list(
            @QueryParam("zoek") @DefaultValue("") String text,
            @QueryParam("toon") @DefaultValue("") String filter,
            @QueryParam("sorteer") @DefaultValue("due") String sort,
            @QueryParam("pagina") @DefaultValue("1") int page) {
        var who = caller.get();
        var shown = filter.isBlank() ? WorkList.firstFilter(who) : filter;
        var query = work.query(text, shown, sort, who);
        var index = Paging.index(page);
        var found = work.rows(query, index, ROWS);
        var address = "/fund/dossiers?zoek=" + encode(text) + "&toon=" + encode(shown);
        return Templates.list(new ListView(
                found.rows(),
                text,
                shown,
                query.sort(),
                address,
                WorkList.filters(who),
                new Paging(index + 1, ROWS, found.total(), address + "&sorteer=" + encode(query.sort()))));
    }

    @GET
    @Path("export.csv")
    @Produces("text/csv;charset=UTF-8")
    @RolesAllowed({Roles.FUND_ASSESSOR, Roles.FUND_APPROVER, Roles.FUND_TREASURER, Roles.ADMIN})
    public Response export(
            @QueryParam("zoek") @DefaultValue("") String text,
            @QueryParam("toon") @DefaultValue("ALL") String filter,
            @QueryParam("sorteer") @DefaultValue("due") String sort) {
        ApplicationQuery query = work.query(text, filter, sort, caller.get());
        return Response.ok(work.export(query))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"dossiers.csv\"")
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.FUND_ASSESSOR, Roles.FUND_APPROVER, Roles.FUND_TREASURER, Roles.ADMIN})
    public TemplateInstance dossier(@PathParam("id") UUID id) {
        return Templates.dossier(read.of(id, caller.get()), Map.of(), List.of());
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
