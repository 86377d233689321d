package be.werkbaarheidsfonds.scan.equivalent;

import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.paging.PageQuery;
import be.werkbaarheidsfonds.platform.paging.Paged;
import be.werkbaarheidsfonds.platform.problem.IdempotencyKey;
import be.werkbaarheidsfonds.platform.problem.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/scan/v1/equivalent-declarations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "equivalent declarations")
class DeclarationResource {

    @Inject
    CallerProvider caller;

    @Inject
    ReadDeclarations read;

    @Inject
    DeclareEquivalent declare;

    @Inject
    DecideDeclaration decide;

    /**
     * A measurement with another instrument: never its report (rule F3).
     *
     * @param conductedBy organisation that did it
     * @param measuredOn its last day
     */
    public record DeclarationInput(
            @Nullable String instrument,
            @Nullable String conductedBy,
            @Nullable LocalDate measuredOn,
            @Nullable Integer respondents) {

        DeclarationForm toForm() {
            return new DeclarationForm(
                    instrument, conductedBy, Objects.toString(measuredOn, ""), Objects.toString(respondents, ""));
        }
    }

    /** Why it is recognised or refused. */
    public record ReasonInput(@Nullable String reason) {}

    @GET
    @RolesAllowed({Roles.COMPANY, Roles.ADMIN})
    @Operation(
            operationId = "listEquivalentDeclarations",
            summary = "Declarations of the caller's company; of every company for an administrator")
    public Paged<DeclarationView> list(@Valid @BeanParam PageQuery page) {
        var found = read.visibleTo(caller.get(), page.index(), page.size());
        return page.of(found.items(), found.total());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COMPANY, Roles.ADMIN})
    @Operation(operationId = "getEquivalentDeclaration", summary = "One declaration; its ETag is needed to decide")
    public RestResponse<DeclarationView> get(@PathParam("id") UUID id) {
        return tagged(RestResponse.Status.OK, id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COMPANY)
    @Operation(
            operationId = "declareEquivalent",
            summary = "Declares a measurement with another instrument",
            description = "With an Idempotency-Key (a UUID, which becomes the id) sending it twice is harmless.")
    @APIResponse(responseCode = "201", description = "Declared")
    public RestResponse<DeclarationView> post(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull(message = "Stuur de verklaring mee.") DeclarationInput input) {
        var id = IdempotencyKey.ofHeader(key);
        declare.with(caller.get(), id, input.toForm());
        return tagged(RestResponse.Status.CREATED, id);
    }

    @POST
    @Path("{id}/recognise")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "recogniseEquivalent", summary = "From now on it counts as a scan")
    public RestResponse<DeclarationView> recognise(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Zeg waarom.") ReasonInput input) {
        decide.recognise(caller.get(), id, input.reason(), IfMatch.matching(ifMatch));
        return tagged(RestResponse.Status.OK, id);
    }

    @POST
    @Path("{id}/refuse")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "refuseEquivalent", summary = "It does not count as a scan")
    public RestResponse<DeclarationView> refuse(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Zeg waarom.") ReasonInput input) {
        decide.refuse(caller.get(), id, input.reason(), IfMatch.matching(ifMatch));
        return tagged(RestResponse.Status.OK, id);
    }

    @POST
    @Path("{id}/withdraw")
    @RolesAllowed(Roles.COMPANY)
    @Operation(operationId = "withdrawEquivalent", summary = "The company takes it back before it is decided")
    public RestResponse<DeclarationView> withdraw(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        decide.withdraw(caller.get(), id, IfMatch.matching(ifMatch));
        return tagged(RestResponse.Status.OK, id);
    }

    private RestResponse<DeclarationView> tagged(RestResponse.Status status, UUID id) {
        var declaration = read.get(caller.get(), id);
        return RestResponse.ResponseBuilder.create(status, declaration)
                .header(HttpHeaders.ETAG, IfMatch.etag(declaration.version()))
                .build();
    }
}
