package be.werkbaarheidsfonds.scan.invitation;

import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.problem.IfMatch;
import be.werkbaarheidsfonds.scan.invitation.Invitations.Count;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Inviting people by mail, and reminding them, for programs; no answer ever names an address. */
@Path("/api/scan/v1/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "invitations")
class InvitationResource {

    @Inject
    CallerProvider caller;

    @Inject
    ReadInvitations read;

    @Inject
    InviteByMail invite;

    @Inject
    CorrectAddress correct;

    @Inject
    RemindEveryone remind;

    /** @param addresses of people to invite; who was invited before may be among them */
    public record InvitationInput(@Nullable List<@Nullable String> addresses) {

        /** One per line, as they are pasted. */
        private String typed() {
            return addresses == null
                    ? ""
                    : addresses.stream().map(a -> a == null ? "" : a).collect(Collectors.joining("\n"));
        }
    }

    /**
     * An address that was mistyped.
     *
     * @param wrong as it was given before
     * @param right as it should have been
     */
    public record CorrectionInput(
            @Nullable String wrong, @Nullable String right) {}

    /**
     * How far the mails are.
     *
     * @param addresses how many were invited
     * @param waiting mails that are yet to go
     * @param failing of those, how many failed at least once
     * @param unsent addresses whose code nobody can have yet: these can be corrected
     * @param reminders rounds of reminders so far
     * @param lastOn day of the last mail
     */
    public record InvitationsView(
            long addresses,
            long waiting,
            long failing,
            long unsent,
            int reminders,
            @Nullable LocalDate lastOn) {

        private static InvitationsView of(Count count) {
            return new InvitationsView(
                    count.addresses(),
                    count.waiting(),
                    count.failing(),
                    count.unsent(),
                    count.reminders(),
                    count.lastOn());
        }
    }

    @GET
    @Path("{id}/invitations")
    @RolesAllowed(Roles.COMPANY)
    @Operation(operationId = "getInvitations", summary = "How far the mails of a scan are, never to whom")
    public InvitationsView get(@PathParam("id") UUID id) {
        return InvitationsView.of(read.of(caller.get(), id));
    }

    @POST
    @Path("{id}/invitations")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COMPANY)
    @Operation(
            operationId = "invite",
            summary = "Mails each address a code of its own; needs If-Match with the ETag of the scan",
            description =
                    "Adds: who was invited before keeps the code they got. Addresses are deleted when the scan closes.")
    public InvitationsView invite(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Stuur de adressen als JSON.") InvitationInput input) {
        invite.with(caller.get(), id, input.typed(), IfMatch.matching(ifMatch));
        return get(id);
    }

    @POST
    @Path("{id}/invitations/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COMPANY)
    @Operation(
            operationId = "correctAddress",
            summary = "Mends an address before it was mailed; needs If-Match with the ETag of the scan",
            description =
                    "Its code stays in its place. Refused as soon as the mail may have left: nobody knows then which"
                            + " code it brought.")
    public InvitationsView correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Stuur beide adressen als JSON.") CorrectionInput input) {
        correct.with(caller.get(), id, input.wrong(), input.right(), IfMatch.matching(ifMatch));
        return get(id);
    }

    @POST
    @Path("{id}/reminders")
    @RolesAllowed(Roles.COMPANY)
    @Operation(
            operationId = "remindEveryone",
            summary = "Reminds everyone who was invited; needs If-Match with the ETag of the scan",
            description = "Who answered is not known. At most twice, three days apart.")
    public InvitationsView remind(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        remind.with(caller.get(), id, IfMatch.matching(ifMatch));
        return get(id);
    }
}
