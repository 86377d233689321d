package be.werkbaarheidsfonds.scan.equivalent;

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
import jakarta.ws.rs.FormParam;
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
import org.jspecify.annotations.Nullable;

/** Declaring, and deciding on, a measurement with another instrument. */
@Path("/scan/evenwaardig")
@Produces(MediaType.TEXT_HTML)
class EquivalentPages {

    private static final String LIST = "/scan/evenwaardig";
    private static final int ROWS = 20;

    private final CallerProvider caller;
    private final ReadDeclarations read;
    private final DeclareEquivalent declare;
    private final DecideDeclaration decide;

    @Inject
    EquivalentPages(CallerProvider caller, ReadDeclarations read, DeclareEquivalent declare, DecideDeclaration decide) {
        this.caller = caller;
        this.read = read;
        this.declare = declare;
        this.decide = decide;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<DeclarationView> declarations, boolean admin, Paging paging);

        static native TemplateInstance form(UUID id, DeclarationForm typed, List<Issue> issues);

        static native TemplateInstance detail(
                DeclarationView declaration, boolean admin, @Nullable String reason, List<Issue> issues);
    }

    @GET
    @RolesAllowed({Roles.COMPANY, Roles.ADMIN})
    public TemplateInstance list(@QueryParam("pagina") @DefaultValue("1") int page) {
        var index = Paging.index(page);
        var found = read.visibleTo(caller.get(), index, ROWS);
        return Templates.list(found.items(), isAdmin(), new Paging(index + 1, ROWS, found.total(), LIST));
    }

    @GET
    @Path("nieuw")
    @RolesAllowed(Roles.COMPANY)
    public TemplateInstance blank() {
        return Templates.form(UUID.randomUUID(), DeclarationForm.BLANK, List.of());
    }

    @POST
    @RolesAllowed(Roles.COMPANY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(MultivaluedMap<String, String> fields) {
        var id = IdempotencyKey.ofForm(fields.getFirst("id"));
        var form = new DeclarationForm(
                fields.getFirst("instrument"),
                fields.getFirst("conductedBy"),
                fields.getFirst("measuredOn"),
                fields.getFirst("respondents"));
        try {
            declare.with(caller.get(), id, form);
            return Response.seeOther(URI.create(LIST + "/" + id)).build();
        } catch (Refused refused) {
            return FormAgain.after(refused, issues -> Templates.form(id, form, issues));
        }
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COMPANY, Roles.ADMIN})
    public TemplateInstance detail(@PathParam("id") UUID id) {
        return Templates.detail(read.get(caller.get(), id), isAdmin(), null, List.of());
    }

    @POST
    @Path("{id}/beslissen")
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("id") UUID id,
            @FormParam("version") @DefaultValue("-1") long version,
            @FormParam("reason") @Nullable String reason,
            @FormParam("beslissing") @DefaultValue("") String decision) {
        var seen = FormVersion.seen(version);
        try {
            switch (decision) {
                case "erkennen" -> decide.recognise(caller.get(), id, reason, seen);
                case "weigeren" -> decide.refuse(caller.get(), id, reason, seen);
                default ->
                    throw Refused.malformed(
                            List.of(Issue.of("beslissing", "required", "Kies erkennen of niet erkennen.")));
            }
            return Response.seeOther(URI.create(LIST)).build();
        } catch (Refused refused) {
            return FormAgain.after(
                    refused, issues -> Templates.detail(read.get(caller.get(), id), isAdmin(), reason, issues));
        }
    }

    @POST
    @Path("{id}/intrekken")
    @RolesAllowed(Roles.COMPANY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("id") UUID id, @FormParam("version") @DefaultValue("-1") long version) {
        decide.withdraw(caller.get(), id, FormVersion.seen(version));
        return Response.seeOther(URI.create(LIST)).build();
    }

    private boolean isAdmin() {
        return caller.get().has(Roles.ADMIN);
    }
}
