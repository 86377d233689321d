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

/** Declaring lost a scan that nobody can count. */
@Path("/scan/{id}/onbruikbaar")
@Produces(MediaType.TEXT_HTML)
class LostPages {

    private static final String NO_VERSION = "-1";

    @Inject
    CallerProvider caller;

    @Inject
    ReadCampaigns read;

    @Inject
    DeclareLost declareLost;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance confirm(CampaignView campaign, String typed, List<Issue> issues);
    }

    @GET
    @RolesAllowed(Roles.COMPANY)
    public TemplateInstance confirm(@PathParam("id") UUID id) {
        return Templates.confirm(read.get(caller.get(), id), "", List.of());
    }

    @POST
    @RolesAllowed(Roles.COMPANY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response declare(
            @PathParam("id") UUID id,
            @FormParam("version") @DefaultValue(NO_VERSION) long version,
            @FormParam(DeclareLost.REASON) @DefaultValue("") String reason) {
        try {
            declareLost.with(caller.get(), DeclaredBy.COMPANY, id, reason, FormVersion.seen(version));
            return Response.seeOther(URI.create("/scan/" + id)).build();
        } catch (Refused refused) {
            return FormAgain.after(refused, issues -> Templates.confirm(read.get(caller.get(), id), reason, issues));
        }
    }
}
