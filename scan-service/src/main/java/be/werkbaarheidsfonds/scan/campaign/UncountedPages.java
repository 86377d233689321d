package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.portal.FormAgain;
import be.werkbaarheidsfonds.platform.problem.FormVersion;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** Declaring lost what nobody can count, for an administrator: its company may not exist any more. */
@Path(UncountedPages.LIST)
@Produces(MediaType.TEXT_HTML)
class UncountedPages {

    static final String LIST = "/scan/niet-geteld";

    private static final String NO_VERSION = "-1";

    @Inject
    CallerProvider caller;

    @Inject
    ReadUncounted read;

    @Inject
    DeclareLost declareLost;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<Uncounted> scans);

        static native TemplateInstance confirm(Uncounted scan, String typed, List<Issue> issues);
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    public TemplateInstance list() {
        return Templates.list(read.all());
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.ADMIN)
    public TemplateInstance confirm(@PathParam("id") UUID id) {
        return Templates.confirm(read.get(caller.get(), id), "", List.of());
    }

    @POST
    @Path("{id}")
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response declare(
            @PathParam("id") UUID id,
            @FormParam("version") @DefaultValue(NO_VERSION) long version,
            @FormParam(DeclareLost.REASON) @DefaultValue("") String reason) {
        try {
            declareLost.with(caller.get(), DeclaredBy.ADMINISTRATOR, id, reason, FormVersion.seen(version));
            return Response.seeOther(URI.create(LIST)).build();
        } catch (Refused refused) {
            return FormAgain.after(refused, issues -> Templates.confirm(read.get(caller.get(), id), reason, issues));
        }
    }
}
