package be.werkbaarheidsfonds.fund.handling;

import be.werkbaarheidsfonds.fund.application.Application;
import be.werkbaarheidsfonds.fund.application.ApplicationStatus;
import be.werkbaarheidsfonds.fund.money.Money;
import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.problem.IfMatch;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What assessor and approver do with an application. */
@Path("/api/fund/v1/applications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "handling")
class HandlingResource {

    private static final String BODY_MISSING = "Stuur de gegevens mee.";

    private final CallerProvider caller;
    private final RequestInformation requestInformation;
    private final AdviseOnApplication advise;
    private final SendBackApplication sendBack;
    private final DecideOnApplication decide;
    private final DeclareConflict conflict;

    @Inject
    HandlingResource(
            CallerProvider caller,
            RequestInformation requestInformation,
            AdviseOnApplication advise,
            SendBackApplication sendBack,
            DecideOnApplication decide,
            DeclareConflict conflict) {
        this.caller = caller;
        this.requestInformation = requestInformation;
        this.advise = advise;
        this.sendBack = sendBack;
        this.decide = decide;
        this.conflict = conflict;
    }

    /** A question to the applicant. */
    record Question(@Nullable String question) {}

    /** A recommended decision. */
    record Advice(@Nullable Boolean favourable, @Nullable String reason) {}

    /** Why. */
    record Words(@Nullable String reason) {}

    /** An approval; without amount what was asked is granted. */
    record Approval(@Nullable Long grantedCents, @Nullable String reason) {}

    /** Where the application stands after the step; read it whole with GET. */
    record Handled(UUID id, long version, @Nullable String reference, ApplicationStatus status) {}

    @POST
    @Path("information-requests")
    @RolesAllowed(Roles.FUND_ASSESSOR)
    @Operation(operationId = "requestInformation", summary = "Asks the applicant something")
    public RestResponse<Handled> request(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = BODY_MISSING) Question input) {
        return handled(requestInformation.request(id, words(input.question()), version(ifMatch), caller.get()));
    }

    @POST
    @Path("advice")
    @RolesAllowed(Roles.FUND_ASSESSOR)
    @Operation(operationId = "adviseOnApplication", summary = "Recommends a decision")
    public RestResponse<Handled> advise(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = BODY_MISSING) Advice input) {
        return handled(advise.advise(id, input.favourable(), words(input.reason()), version(ifMatch), caller.get()));
    }

    @POST
    @Path("sending-back")
    @RolesAllowed(Roles.FUND_APPROVER)
    @Operation(operationId = "sendBackApplication", summary = "Sends it back to the assessor")
    public RestResponse<Handled> sendBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = BODY_MISSING) Words input) {
        return handled(sendBack.sendBack(id, words(input.reason()), version(ifMatch), caller.get()));
    }

    @POST
    @Path("approval")
    @RolesAllowed(Roles.FUND_APPROVER)
    @Operation(
            operationId = "approveApplication",
            summary = "Approves, commits the grant and writes the letter",
            description = "By someone else than who advised: four eyes.")
    public RestResponse<Handled> approve(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = BODY_MISSING) Approval input) {
        var granted = input.grantedCents() == null ? null : amount(input.grantedCents());
        return handled(decide.approve(id, granted, words(input.reason()), version(ifMatch), caller.get()));
    }

    @POST
    @Path("rejection")
    @RolesAllowed(Roles.FUND_APPROVER)
    @Operation(operationId = "rejectApplication", summary = "Rejects, releases the grant and writes the letter")
    public RestResponse<Handled> reject(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = BODY_MISSING) Words input) {
        return handled(decide.reject(id, words(input.reason()), version(ifMatch), caller.get()));
    }

    @POST
    @Path("conflict-of-interest")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.FUND_ASSESSOR, Roles.FUND_APPROVER})
    @Operation(
            operationId = "declareConflict",
            summary = "Declares the caller's conflict of interest: the application no longer exists for them")
    public void conflict(@PathParam("id") UUID id) {
        conflict.declare(id, caller.get());
    }

    private static Money amount(long cents) {
        try {
            return Money.ofCents(cents);
        } catch (ArithmeticException tooLarge) {
            throw Refused.invalid(List.of(Issue.of("grantedCents", "out-of-range", "Dit bedrag is te groot.")));
        }
    }

    private static String words(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static Consumer<Application> version(@Nullable String ifMatch) {
        return application -> IfMatch.check(ifMatch, application.version());
    }

    private static RestResponse<Handled> handled(Application application) {
        return RestResponse.ResponseBuilder.ok(new Handled(
                        application.id(), application.version(), application.reference(), application.status()))
                .header(HttpHeaders.ETAG, IfMatch.etag(application.version()))
                .build();
    }
}
