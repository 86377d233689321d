package be.werkbaarheidsfonds.scan.invitation;

import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.portal.FormAgain;
import be.werkbaarheidsfonds.platform.problem.FormVersion;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.campaign.CampaignView;
import be.werkbaarheidsfonds.scan.campaign.CodesLeft;
import be.werkbaarheidsfonds.scan.campaign.ReadCampaigns;
import be.werkbaarheidsfonds.scan.invitation.Invitations.Count;
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

/** Inviting people by mail, mending their addresses, and reminding them. */
@Path("/scan/{id}/uitnodigingen")
@Produces(MediaType.TEXT_HTML)
class InvitationPages {

    private static final String NO_VERSION = "-1";

    @Inject
    CallerProvider caller;

    @Inject
    ReadCampaigns campaigns;

    @Inject
    ReadInvitations read;

    @Inject
    InviteByMail invite;

    @Inject
    RemindEveryone remind;

    @Inject
    CorrectAddress correct;

    @Inject
    CodesLeft codes;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance invitations(
                CampaignView campaign,
                Count count,
                Unreachable unreachable,
                boolean onPaper,
                TypedAddresses typed,
                List<Issue> issues);
    }

    @GET
    @RolesAllowed(Roles.COMPANY)
    public TemplateInstance show(@PathParam("id") UUID id) {
        return page(id, TypedAddresses.NONE, List.of());
    }

    @POST
    @RolesAllowed(Roles.COMPANY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(
            @PathParam("id") UUID id,
            @FormParam("version") @DefaultValue(NO_VERSION) long version,
            @FormParam(Addresses.FIELD) @DefaultValue("") String addresses) {
        try {
            invite.with(caller.get(), id, addresses, FormVersion.seen(version));
            return back(id);
        } catch (Refused refused) {
            return FormAgain.after(refused, issues -> page(id, TypedAddresses.toInvite(addresses), issues));
        }
    }

    @POST
    @Path("herinneren")
    @RolesAllowed(Roles.COMPANY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remind(@PathParam("id") UUID id, @FormParam("version") @DefaultValue(NO_VERSION) long version) {
        remind.with(caller.get(), id, FormVersion.seen(version));
        return back(id);
    }

    @POST
    @Path("verbeteren")
    @RolesAllowed(Roles.COMPANY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(
            @PathParam("id") UUID id,
            @FormParam("version") @DefaultValue(NO_VERSION) long version,
            @FormParam(CorrectAddress.WRONG) @DefaultValue("") String wrong,
            @FormParam(CorrectAddress.RIGHT) @DefaultValue("") String right) {
        try {
            correct.with(caller.get(), id, wrong, right, FormVersion.seen(version));
            return back(id);
        } catch (Refused refused) {
            return FormAgain.after(refused, issues -> page(id, TypedAddresses.toCorrect(wrong, right), issues));
        }
    }

    private TemplateInstance page(UUID id, TypedAddresses typed, List<Issue> issues) {
        return Templates.invitations(
                campaigns.get(caller.get(), id),
                read.of(caller.get(), id),
                read.unreachable(caller.get(), id),
                codes.onPaper(caller.get(), id),
                typed,
                issues);
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/scan/" + id + "/uitnodigingen")).build();
    }
}
