package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.portal.FormAgain;
import be.werkbaarheidsfonds.platform.problem.FormVersion;
import be.werkbaarheidsfonds.platform.problem.Issue;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Opening a scan, handing out its codes, extending it. */
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
    CodesLeft left;

    @Inject
    ExtendCampaign extend;

    @ConfigProperty(name = "werkbaarheidsfonds.public-url")
    String publicUrl;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance codes(CampaignView campaign, String address, List<Slip> slips, boolean opened);

        static native TemplateInstance fetch(CampaignView campaign, HandOut handOut, String codes, boolean opened);

        static native TemplateInstance reissue(CampaignView campaign, HandOutOptions handOuts, List<Issue> issues);

        static native TemplateInstance extend(CampaignView campaign, String typed, List<Issue> issues);
    }

    /** The codes are in this answer and nowhere else: it is not a redirect to them. */
    @POST
    @Path("{id}/openen")
    @RolesAllowed(Roles.COMPANY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(
            @PathParam("id") UUID id,
            @FormParam("version") @DefaultValue(NO_VERSION) long version,
            @FormParam("vorm") @DefaultValue("") String form,
            @FormParam("akkoord") @Nullable String consent,
            @FormParam(Assessment.CONFIRMED) @Nullable String assessed,
            @FormParam(Assessment.ON) @DefaultValue("") String assessedOn) {
        var assessment = new Assessment(assessed != null, assessedOn);
        return codes(
                id,
                true,
                () -> RequestedCodes.toOpen(form, consent != null),
                requested -> open.with(caller.get(), id, requested, assessment, FormVersion.seen(version)),
                (campaign, issues) -> CampaignPages.Templates.detail(campaign, assessedOn, issues));
    }

    @GET
    @Path("{id}/codes")
    @RolesAllowed(Roles.COMPANY)
    public TemplateInstance reissue(@PathParam("id") UUID id) {
        return reissue(read.get(caller.get(), id), List.of());
    }

    @POST
    @Path("{id}/codes")
    @RolesAllowed(Roles.COMPANY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reissue(
            @PathParam("id") UUID id,
            @FormParam("version") @DefaultValue(NO_VERSION) long version,
            @FormParam("vorm") @DefaultValue("") String form,
            @FormParam("akkoord") @Nullable String consent) {
        return codes(
                id,
                false,
                () -> RequestedCodes.ofForm(form, consent != null),
                requested -> reissue.with(caller.get(), id, requested, FormVersion.seen(version)),
                this::reissue);
    }

    /** Codes come from the page they were shown on, which fetches them as a file: they are stored nowhere. */
    @POST
    @Path("{id}/codes/bestand")
    @RolesAllowed(Roles.COMPANY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response file(
            @PathParam("id") UUID id,
            @FormParam("vorm") @DefaultValue("") String form,
            @FormParam("codes") @DefaultValue("") String codes) {
        var campaign = read.get(caller.get(), id);
        var fetched = FetchedCodes.read(campaign, form, codes);
        return CodesDownload.file(campaign, publicUrl, fetched.handOut(), fetched.codes());
    }

    private TemplateInstance reissue(CampaignView campaign, List<Issue> issues) {
        return Templates.reissue(campaign, left.handOuts(caller.get(), campaign.id()), issues);
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
            return FormAgain.after(refused, issues -> Templates.extend(read.get(caller.get(), id), closesOn, issues));
        }
    }

    /** Codes as they were asked for, or the page that asked with what is wrong. */
    private Response codes(
            UUID id,
            boolean opened,
            Supplier<RequestedCodes> asked,
            Function<RequestedCodes, List<BallotCode>> codes,
            BiFunction<CampaignView, List<Issue>, TemplateInstance> page) {
        try {
            var requested = asked.get();
            var given = codes.apply(requested);
            return CodesDownload.page(read.get(caller.get(), id), publicUrl, requested.handOut(), given, opened);
        } catch (Refused refused) {
            return FormAgain.after(refused, issues -> page.apply(read.get(caller.get(), id), issues));
        }
    }
}
