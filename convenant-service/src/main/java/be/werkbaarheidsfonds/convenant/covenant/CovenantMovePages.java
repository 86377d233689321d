package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.portal.FormAgain;
import be.werkbaarheidsfonds.platform.problem.IdempotencyKey;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import org.jspecify.annotations.Nullable;

/** The moves of a covenant: signature, result, early end. */
@Path("/convenant/convenanten/{id}")
@Produces(MediaType.TEXT_HTML)
class CovenantMovePages {

    private final CallerProvider caller;
    private final ReadCovenants read;
    private final CovenantMoves moves;

    @Inject
    CovenantMovePages(CallerProvider caller, ReadCovenants read, CovenantMoves moves) {
        this.caller = caller;
        this.read = read;
        this.moves = moves;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance sign(MoveView view, List<Issue> issues);

        static native TemplateInstance result(MoveView view, List<Issue> issues);

        static native TemplateInstance end(MoveView view, List<Issue> issues);
    }

    @GET
    @Path("ondertekenen")
    @RolesAllowed({Roles.CONSULTANT, Roles.ADMIN})
    public TemplateInstance signForm(@PathParam("id") UUID id) {
        return Templates.sign(MoveView.blank(read.get(caller.get(), id), null), List.of());
    }

    @POST
    @Path("ondertekenen")
    @RolesAllowed({Roles.CONSULTANT, Roles.ADMIN})
    public Response sign(
            @PathParam("id") UUID id,
            @FormParam("version") long version,
            @FormParam("signedOn") @Nullable String signedOn) {
        try {
            moves.sign(caller.get(), id, VersionCheck.same(version), new MoveInput.Signature(signedOn));
            return toDetail(id);
        } catch (Refused refused) {
            var view = MoveView.blank(read.get(caller.get(), id), null).typed(signedOn, null, null);
            return FormAgain.after(refused, issues -> Templates.sign(view, issues));
        }
    }

    @GET
    @Path("acties/{actionId}/resultaat")
    @RolesAllowed({Roles.CONSULTANT, Roles.ADMIN})
    public TemplateInstance resultForm(@PathParam("id") UUID id, @PathParam("actionId") UUID actionId) {
        return Templates.result(MoveView.blank(read.get(caller.get(), id), actionId), List.of());
    }

    @POST
    @Path("acties/{actionId}/resultaat")
    @RolesAllowed({Roles.CONSULTANT, Roles.ADMIN})
    public Response recordResult(
            @PathParam("id") UUID id,
            @PathParam("actionId") UUID actionId,
            @FormParam("version") long version,
            @FormParam("id") @Nullable String resultId,
            @FormParam("achievedOn") @Nullable String achievedOn,
            @FormParam("amount") @Nullable String amount,
            @FormParam("evidence") @Nullable String evidence) {
        var key = IdempotencyKey.ofForm(resultId);
        try {
            var input = new MoveInput.Result(achievedOn, MoveInput.number(amount), evidence);
            moves.recordResult(caller.get(), id, VersionCheck.same(version), input.with(key, actionId));
            return toDetail(id);
        } catch (Refused refused) {
            var view = MoveView.blank(read.get(caller.get(), id), actionId).typed(achievedOn, amount, evidence);
            return FormAgain.after(refused, issues -> Templates.result(view, issues));
        }
    }

    @GET
    @Path("beeindigen")
    @RolesAllowed({Roles.CONSULTANT, Roles.ADMIN})
    public TemplateInstance endForm(@PathParam("id") UUID id) {
        return Templates.end(MoveView.blank(read.get(caller.get(), id), null), List.of());
    }

    @POST
    @Path("beeindigen")
    @RolesAllowed({Roles.CONSULTANT, Roles.ADMIN})
    public Response end(
            @PathParam("id") UUID id,
            @FormParam("version") long version,
            @FormParam("endedOn") @Nullable String endedOn,
            @FormParam("reason") @Nullable String reason) {
        try {
            moves.end(caller.get(), id, VersionCheck.same(version), new MoveInput.Ending(endedOn, reason));
            return toDetail(id);
        } catch (Refused refused) {
            var view = MoveView.blank(read.get(caller.get(), id), null).typed(endedOn, null, reason);
            return FormAgain.after(refused, issues -> Templates.end(view, issues));
        }
    }

    private static Response toDetail(UUID id) {
        return Response.seeOther(URI.create("/convenant/convenanten/" + id)).build();
    }
}
