package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.problem.FormVersion;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refusal;
import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.ballot.BallotCode;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opening a scan, handing out its codes, closing it. */
@Path("/scan")
@Produces(MediaType.TEXT_HTML)
class RunningPages {

    private static final String NO_VERSION = "-1";

    @Inject
    CallerProvider caller;

    @Inject
    ReadCampaigns read;

    @Inject
    OpenCampaign open;

    @Inject
    ReissueCodes reissue;

    @Inject
    ExtendCampaign extend;

    @Inject
    CloseCampaign close;

    @ConfigProperty(name = "werkbaarheidsfonds.public-url")
    String publicUrl;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance codes(CampaignView campaign, String address, List<Slip> slips);

        static native TemplateInstance reissue(CampaignView campaign);

        static native TemplateInstance extend(CampaignView campaign, String typed, List<Issue> issues);

        static native TemplateInstance close(CampaignView campaign);
    }

    /** The codes are on this page and nowhere else: it is the answer itself, not a redirect to it. */
    @POST
    @Path("{id}/openen")
    @RolesAllowed(Roles.COMPANY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(@PathParam("id") UUID id, @FormParam("version") @DefaultValue(NO_VERSION) long version) {
        return codes(id, open.with(caller.get(), id, FormVersion.seen(version)));
    }

    @GET
    @Path("{id}/codes")
    @RolesAllowed(Roles.COMPANY)
    public TemplateInstance reissue(@PathParam("id") UUID id) {
        return Templates.reissue(read.get(caller.get(), id));
    }

    @POST
    @Path("{id}/codes")
    @RolesAllowed(Roles.COMPANY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reissue(@PathParam("id") UUID id, @FormParam("version") @DefaultValue(NO_VERSION) long version) {
        return codes(id, reissue.with(caller.get(), id, FormVersion.seen(version)));
    }

    @GET
    @Path("{id}/verlengen")
    @RolesAllowed(Roles.COMPANY)
    public TemplateInstance extend(@PathParam("id") UUID id) {
        return Templates.extend(read.get(caller.get(), id), "", List.of());
    }

    @POST
    @Path("{id}/verlengen")
    @RolesAllowed(Roles.COMPANY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response extend(
            @PathParam("id") UUID id,
            @FormParam("version") @DefaultValue(NO_VERSION) long version,
            @FormParam("closesOn") @DefaultValue("") String closesOn) {
        try {
            extend.with(caller.get(), id, closesOn, FormVersion.seen(version));
            return Response.seeOther(URI.create("/scan/" + id)).build();
        } catch (Refused refused) {
            if (refused.refusal() != Refusal.INVALID) {
                throw refused;
            }
            return Response.status(refused.refusal().status())
                    .entity(Templates.extend(read.get(caller.get(), id), closesOn, refused.issues()))
                    .build();
        }
    }

    @GET
    @Path("{id}/sluiten")
    @RolesAllowed(Roles.COMPANY)
    public TemplateInstance close(@PathParam("id") UUID id) {
        return Templates.close(read.get(caller.get(), id));
    }

    @POST
    @Path("{id}/sluiten")
    @RolesAllowed(Roles.COMPANY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@PathParam("id") UUID id, @FormParam("version") @DefaultValue(NO_VERSION) long version) {
        close.with(caller.get(), id, FormVersion.seen(version));
        var campaign = read.get(caller.get(), id);
        return Response.seeOther(URI.create(campaign.isReported() ? "/scan/" + id + "/resultaat" : "/scan/" + id))
                .build();
    }

    private Response codes(UUID id, List<BallotCode> codes) {
        var address = publicUrl + "/scan/invullen";
        var slips = codes.stream().map(code -> Slip.of(code, address)).toList();
        return Response.ok(Templates.codes(read.get(caller.get(), id), address, slips))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
