package be.werkbaarheidsfonds.convenant.company;

import be.werkbaarheidsfonds.convenant.sector.SectorDirectory;
import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.portal.FormAgain;
import be.werkbaarheidsfonds.platform.portal.Option;
import be.werkbaarheidsfonds.platform.portal.Paging;
import be.werkbaarheidsfonds.platform.problem.FormVersion;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A company completes its own entry; consultants search the register. */
@Path("/convenant")
@Produces(MediaType.TEXT_HTML)
class CompanyPages {

    private static final String OWN = "/convenant/onderneming";
    private static final int ROWS = 25;

    private final CallerProvider caller;
    private final OwnCompany ownCompany;
    private final CompleteCompany completeCompany;
    private final CompanyDirectory directory;
    private final SectorDirectory sectors;

    @Inject
    CompanyPages(
            CallerProvider caller,
            OwnCompany ownCompany,
            CompleteCompany completeCompany,
            CompanyDirectory directory,
            SectorDirectory sectors) {
        this.caller = caller;
        this.ownCompany = ownCompany;
        this.completeCompany = completeCompany;
        this.directory = directory;
        this.sectors = sectors;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance own(CompanyFormView view, List<Issue> issues);

        static native TemplateInstance search(List<CompanyView> companies, String words, Paging paging);
    }

    @GET
    @Path("onderneming")
    @RolesAllowed(Roles.COMPANY)
    public TemplateInstance own(@QueryParam("bewaard") @DefaultValue("false") boolean saved) {
        var company = ownCompany.of(caller.get());
        return Templates.own(view(company, CompanyForm.of(company), company.version(), saved), List.of());
    }

    @POST
    @Path("onderneming")
    @RolesAllowed(Roles.COMPANY)
    public Response complete(@FormParam("version") long version, @BeanParam PostedCompany posted) {
        var company = ownCompany.of(caller.get());
        try {
            completeCompany.with(caller.get(), caller.get().company(), posted.form(), FormVersion.seen(version));
            return Response.seeOther(URI.create(OWN + "?bewaard=true")).build();
        } catch (Refused refused) {
            return FormAgain.after(
                    refused, issues -> Templates.own(view(company, posted.form(), version, false), issues));
        }
    }

    @GET
    @Path("ondernemingen")
    @RolesAllowed({Roles.CONSULTANT, Roles.ADMIN})
    public TemplateInstance search(
            @QueryParam("zoek") @DefaultValue("") String words, @QueryParam("pagina") @DefaultValue("1") int page) {
        var index = Paging.index(page);
        var found = directory.search(CompanySearch.by(caller.get(), words), index, ROWS);
        var address = "/convenant/ondernemingen?zoek=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        return Templates.search(found.items(), words, new Paging(index + 1, ROWS, found.total(), address));
    }

    private CompanyFormView view(CompanyView company, CompanyForm form, long version, boolean saved) {
        var nameIsKnown = caller.get().organisationName() != null;
        var options =
                sectors.all().stream().map(s -> Option.of(s.code(), s.name())).toList();
        return new CompanyFormView(company, form, version, nameIsKnown, saved, options);
    }
}
