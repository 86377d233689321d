package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.problem.FormVersion;
import be.werkbaarheidsfonds.scan.campaign.CloseCampaign.Closing;
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

/** Closing a scan, and waiting for it where it is large. */
@Path("/scan/{id}/sluiten")
@Produces(MediaType.TEXT_HTML)
class ClosingPages {

    private static final String NO_VERSION = "-1";

    @Inject
    CallerProvider caller;

    @Inject
    ReadCampaigns read;

    @Inject
    ReadClosing readClosing;

    @Inject
    CloseCampaign close;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance confirm(CampaignView campaign);

        static native TemplateInstance progress(CampaignView campaign, ClosingView closing);
    }

    @GET
    @RolesAllowed(Roles.COMPANY)
    public TemplateInstance confirm(@PathParam("id") UUID id) {
        return Templates.confirm(read.get(caller.get(), id));
    }

    @POST
    @RolesAllowed(Roles.COMPANY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@PathParam("id") UUID id, @FormParam("version") @DefaultValue(NO_VERSION) long version) {
        var closing = close.with(caller.get(), id, FormVersion.seen(version));
        var campaign = read.get(caller.get(), id);
        return Response.seeOther(URI.create(next(campaign, closing))).build();
    }

    private static String next(CampaignView campaign, Closing closing) {
        return switch (closing) {
            case DONE -> campaign.isReported() ? campaign.address() + "/resultaat" : campaign.address();
            case UNDER_WAY -> campaign.closeAddress() + "/voortgang";
        };
    }

    @GET
    @Path("voortgang")
    @RolesAllowed(Roles.COMPANY)
    public Response progress(@PathParam("id") UUID id) {
        // In this order: what is done by the second question is shown as done.
        var closing = readClosing.of(caller.get(), id);
        return Response.ok(Templates.progress(read.get(caller.get(), id), closing))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
