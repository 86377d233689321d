package be.werkbaarheidsfonds.fund.call;

import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.paging.PageQuery;
import be.werkbaarheidsfonds.platform.paging.Paged;
import be.werkbaarheidsfonds.platform.problem.IdempotencyKey;
import be.werkbaarheidsfonds.platform.problem.IfMatch;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/fund/v1/calls")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
class CallResource {

    private static final String BODY_MISSING = "Stuur de oproep mee.";

    private final CallerProvider caller;
    private final ReadCalls read;
    private final CreateCall create;
    private final ChangeCall change;

    @Inject
    CallResource(CallerProvider caller, ReadCalls read, CreateCall create, ChangeCall change) {
        this.caller = caller;
        this.read = read;
        this.create = create;
        this.change = change;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listCalls",
            summary = "Published calls, the one that closes last first",
            description = "Public. Who makes calls sees drafts too; a partner system needs the scope fund.read.")
    public Paged<CallView> list(@Valid @BeanParam PageQuery page) {
        return page.of(read.list(seesDrafts()));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getCall", summary = "A call, its rules and what is left of its envelope")
    public RestResponse<CallView> get(@PathParam("id") UUID id) {
        return tagged(RestResponse.Status.OK, read.get(id, seesDrafts()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMIN, Roles.FUND_TREASURER})
    @Operation(operationId = "createCall", summary = "Makes a draft; with the same Idempotency-Key it is made once")
    @APIResponse(responseCode = "201", description = "Created")
    public RestResponse<CallView> create(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull(message = BODY_MISSING) CallInput input) {
        var call = read.view(create.create(IdempotencyKey.ofHeader(key), input, caller.get()));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, call)
                .location(URI.create("/api/fund/v1/calls/" + call.id()))
                .header(HttpHeaders.ETAG, IfMatch.etag(call.version()))
                .build();
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMIN, Roles.FUND_TREASURER})
    @Operation(operationId = "reviseCall", summary = "Replaces a draft; a published call never changes")
    public RestResponse<CallView> revise(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = BODY_MISSING) CallInput input) {
        return changed(change.revise(id, input, version(ifMatch), caller.get()));
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed({Roles.ADMIN, Roles.FUND_TREASURER})
    @Operation(operationId = "publishCall", summary = "Publishes a draft and opens its envelope in the ledger")
    public RestResponse<CallView> publish(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return changed(change.publish(id, version(ifMatch), caller.get()));
    }

    @POST
    @Path("{id}/closing")
    @RolesAllowed({Roles.ADMIN, Roles.FUND_TREASURER})
    @Operation(operationId = "closeCall", summary = "Closes a published call before its last day")
    public RestResponse<CallView> close(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return changed(change.close(id, version(ifMatch), caller.get()));
    }

    private boolean seesDrafts() {
        if (caller.isAnonymous()) {
            return false;
        }
        var reader = caller.get();
        if (reader.has(Roles.PARTNER) && !reader.isPartnerWith("fund.read")) {
            throw Refused.forbidden("Vraag de beheerder om de scope fund.read voor uw systeem.");
        }
        return reader.has(Roles.ADMIN) || reader.has(Roles.FUND_TREASURER);
    }

    private static Consumer<Call> version(@Nullable String ifMatch) {
        return call -> IfMatch.check(ifMatch, call.version());
    }

    private RestResponse<CallView> changed(Call call) {
        return tagged(RestResponse.Status.OK, read.view(call));
    }

    private static RestResponse<CallView> tagged(RestResponse.Status status, CallView call) {
        return RestResponse.ResponseBuilder.create(status, call)
                .header(HttpHeaders.ETAG, IfMatch.etag(call.version()))
                .build();
    }
}
