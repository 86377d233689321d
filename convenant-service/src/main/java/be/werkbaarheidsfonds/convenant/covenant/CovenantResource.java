package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.paging.PageQuery;
import be.werkbaarheidsfonds.platform.paging.Paged;
import be.werkbaarheidsfonds.platform.problem.IdempotencyKey;
import be.werkbaarheidsfonds.platform.problem.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/convenant/v1/covenants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "covenants")
class CovenantResource {

    private final CallerProvider caller;
    private final ReadCovenants read;
    private final DraftCovenant draft;
    private final CovenantMoves moves;

    @Inject
    CovenantResource(CallerProvider caller, ReadCovenants read, DraftCovenant draft, CovenantMoves moves) {
        this.caller = caller;
        this.read = read;
        this.draft = draft;
        this.moves = moves;
    }

    @GET
    @RolesAllowed({Roles.CONSULTANT, Roles.ADMIN})
    @Operation(
            operationId = "listCovenants",
            summary = "Covenants of the caller's sectors, the one that moved last first")
    public Paged<CovenantSummary> list(@Valid @BeanParam PageQuery page) {
        return page.of(read.list(caller.get()));
    }

    @GET
    @RolesAllowed({Roles.CONSULTANT, Roles.ADMIN})
    @Path("{id}")
    @Operation(
            operationId = "getCovenant",
            summary = "A covenant and how far its actions are; its ETag is needed to change it")
    public RestResponse<CovenantView> get(@PathParam("id") UUID id) {
        return tagged(RestResponse.Status.OK, read.get(caller.get(), id));
    }

    @POST
    @RolesAllowed({Roles.CONSULTANT, Roles.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "createCovenant",
            summary = "Starts a draft; with the same Idempotency-Key it is made once")
    @APIResponse(responseCode = "201", description = "Created")
    public RestResponse<CovenantView> create(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull(message = "Stuur de tekst van het convenant mee.") CovenantInput input) {
        var covenant = read.view(draft.create(caller.get(), IdempotencyKey.ofHeader(key), input));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, covenant)
                .location(URI.create("/api/convenant/v1/covenants/" + covenant.id()))
                .header(HttpHeaders.ETAG, IfMatch.etag(covenant.version()))
                .build();
    }

    @PUT
    @RolesAllowed({Roles.CONSULTANT, Roles.ADMIN})
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(operationId = "amendCovenant", summary = "Replaces the text of a draft")
    public RestResponse<CovenantView> amend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Stuur de tekst van het convenant mee.") CovenantInput input) {
        return changed(draft.amend(caller.get(), id, version(ifMatch), input));
    }

    @POST
    @RolesAllowed({Roles.CONSULTANT, Roles.ADMIN})
    @Path("{id}/signature")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(operationId = "signCovenant", summary = "Records that every party signed")
    public RestResponse<CovenantView> sign(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Stuur de dag van ondertekening mee.") MoveInput.Signature input) {
        return changed(moves.sign(caller.get(), id, version(ifMatch), input));
    }

    @POST
    @RolesAllowed({Roles.CONSULTANT, Roles.ADMIN})
    @Path("{id}/actions/{actionId}/results")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "recordSectorResult",
            summary = "Records what the sector did for an action at sector level",
            description =
                    "Actions at company level are counted from the decisions of the fund and refuse this with 409.")
    public RestResponse<CovenantView> recordResult(
            @PathParam("id") UUID id,
            @PathParam("actionId") UUID actionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull(message = "Stuur het resultaat mee.") MoveInput.Result input) {
        var resultId = IdempotencyKey.ofHeader(key);
        return changed(moves.recordResult(caller.get(), id, version(ifMatch), input.with(resultId, actionId)));
    }

    @POST
    @RolesAllowed({Roles.CONSULTANT, Roles.ADMIN})
    @Path("{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(operationId = "endCovenant", summary = "Records that the parties ended the covenant before its last day")
    public RestResponse<CovenantView> end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Stuur de dag en de reden mee.") MoveInput.Ending input) {
        return changed(moves.end(caller.get(), id, version(ifMatch), input));
    }

    private RestResponse<CovenantView> changed(Covenant covenant) {
        return tagged(RestResponse.Status.OK, read.view(covenant));
    }

    private static VersionCheck version(@Nullable String ifMatch) {
        return current -> IfMatch.check(ifMatch, current);
    }

    private static RestResponse<CovenantView> tagged(RestResponse.Status status, CovenantView covenant) {
        return RestResponse.ResponseBuilder.create(status, covenant)
                .header(HttpHeaders.ETAG, IfMatch.etag(covenant.version()))
                .build();
    }
}
