package be.werkbaarheidsfonds.scan.representatives;

import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.problem.FormVersion;
import be.werkbaarheidsfonds.scan.campaign.CampaignView;
import be.werkbaarheidsfonds.scan.campaign.ReadCampaigns;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The link for worker representatives, for the company that gives it. */
@Path("/scan/{id}/inzage")
@Produces(MediaType.TEXT_HTML)
class LinkPages {

    private static final String NO_VERSION = "-1";

    @Inject
    CallerProvider caller;

    @Inject
    ReadCampaigns campaigns;

    @Inject
    GiveLink give;

    @ConfigProperty(name = "werkbaarheidsfonds.public-url")
    String publicUrl;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance link(CampaignView campaign, GivenLink link);

        static native TemplateInstance made(CampaignView campaign, String address, String token);
    }

    @GET
    @RolesAllowed(Roles.COMPANY)
    public TemplateInstance show(@PathParam("id") UUID id) {
        return Templates.link(campaigns.get(caller.get(), id), give.read(caller.get(), id));
    }

    /** The token is in this answer and nowhere else: it is not a redirect to it. */
    @POST
    @RolesAllowed(Roles.COMPANY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(@PathParam("id") UUID id, @FormParam("version") @DefaultValue(NO_VERSION) long version) {
        var token = give.make(caller.get(), id, FormVersion.seen(version)).display();
        var campaign = campaigns.get(caller.get(), id);
        return Response.ok(Templates.made(campaign, publicUrl + RepresentativePages.ADDRESS, token))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("intrekken")
    @RolesAllowed(Roles.COMPANY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("id") UUID id) {
        give.withdraw(caller.get(), id);
        return Response.seeOther(URI.create("/scan/" + id + "/inzage")).build();
    }
}
