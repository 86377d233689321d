package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.paging.PageQuery;
import be.werkbaarheidsfonds.platform.paging.Paged;
import be.werkbaarheidsfonds.platform.problem.IdempotencyKey;
import be.werkbaarheidsfonds.platform.problem.IfMatch;
import be.werkbaarheidsfonds.scan.campaign.RequestedCodes.ConsentInput;
import be.werkbaarheidsfonds.scan.campaign.RequestedCodes.OpeningInput;
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
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/scan/v1/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns")
class CampaignResource {

    private static final String SEND_CAMPAIGN = "Stuur de scan mee.";
    private static final int LOOK_AGAIN_SECONDS = 2;

    @Inject
    CallerProvider caller;

    @Inject
    ReadCampaigns read;

    @Inject
    StartScan start;

    @Inject
    ChangeCampaign change;

    @Inject
    OpenCampaign open;

    @Inject
    ReissueCodes reissue;

    @Inject
    ExtendCampaign extend;

    @Inject
    CloseCampaign close;

    @Inject
    DeclareLost declareLost;

    @Inject
    ReadClosing readClosing;

    @ConfigProperty(name = "werkbaarheidsfonds.public-url")
    String publicUrl;

    @GET
    @RolesAllowed(Roles.COMPANY)
    @Operation(operationId = "listCampaigns", summary = "Scans of the caller's company, latest first")
    public Paged<CampaignView> list(@Valid @BeanParam PageQuery page) {
        var found = read.of(caller.get(), page.index(), page.size());
        return page.of(found.items(), found.total());
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.COMPANY)
    @Operation(operationId = "getCampaign", summary = "One scan; its ETag is needed to change it")
    public RestResponse<CampaignView> get(@PathParam("id") UUID id) {
        return tagged(RestResponse.Status.OK, read.get(caller.get(), id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COMPANY)
    @Operation(
            operationId = "startScan",
            summary = "Makes the draft of a scan",
            description = "With an Idempotency-Key (a UUID, which becomes the id) sending it twice is harmless.")
    @APIResponse(responseCode = "201", description = "Made")
    public RestResponse<CampaignView> post(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull(message = SEND_CAMPAIGN) CampaignInput input) {
        var id = IdempotencyKey.ofHeader(key);
        start.with(caller.get(), id, input.toForm());
        return tagged(RestResponse.Status.CREATED, read.get(caller.get(), id));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COMPANY)
    @Operation(
            operationId = "changeCampaign",
            summary = "Changes a draft; needs If-Match with its ETag",
            description =
                    "Other departments or headcounts with the same confirmedOn clear it: representatives saw others. Show them"
                            + " again and send the day, then it can be opened.")
    public RestResponse<CampaignView> put(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = SEND_CAMPAIGN) CampaignInput input) {
        change.with(caller.get(), id, input.toForm(), IfMatch.matching(ifMatch));
        return tagged(RestResponse.Status.OK, read.get(caller.get(), id));
    }

    @POST
    @Path("{id}/open")
    @RolesAllowed(Roles.COMPANY)
    @Operation(
            operationId = "openCampaign",
            summary = "Opens a scan and answers its codes, once",
            description =
                    "As many codes as the headcount, in random order. They are not kept: who loses them reissues. Codes that"
                            + " a program reads are a file: the representatives must have consented. With handOut mail"
                            + " there are none yet: each address gets one when it is invited. The data protection"
                            + " impact assessment must be filled in: assessedOn says when.")
    @Consumes(MediaType.APPLICATION_JSON)
    public IssuedCodes open(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable OpeningInput opening) {
        var assessment = Assessment.ofApi(opening == null ? null : opening.assessedOn());
        var codes = open.with(caller.get(), id, RequestedCodes.ofApi(opening), assessment, IfMatch.matching(ifMatch));
        return IssuedCodes.of(read.get(caller.get(), id), publicUrl, codes);
    }

    @POST
    @Path("{id}/codes")
    @RolesAllowed(Roles.COMPANY)
    @Operation(operationId = "reissueCodes", summary = "Voids every unused code and answers new ones, once")
    @Consumes(MediaType.APPLICATION_JSON)
    public IssuedCodes reissue(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable ConsentInput consent) {
        var codes = reissue.with(caller.get(), id, RequestedCodes.ofApi(consent), IfMatch.matching(ifMatch));
        return IssuedCodes.of(read.get(caller.get(), id), publicUrl, codes);
    }

    @POST
    @Path("{id}/extend")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COMPANY)
    @Operation(
            operationId = "extendCampaign",
            summary = "Gives people longer to answer; needs If-Match",
            description =
                    "Respondents see the new last day and the one announced first. After the last day it is too late.")
    public RestResponse<CampaignView> extend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Stuur de nieuwe laatste dag als JSON.") Extension extension) {
        extend.with(caller.get(), id, extension.typed(), IfMatch.matching(ifMatch));
        return tagged(RestResponse.Status.OK, read.get(caller.get(), id));
    }

    @POST
    @Path("{id}/close")
    @RolesAllowed(Roles.COMPANY)
    @Operation(
            operationId = "closeCampaign",
            summary = "Closes a scan for good",
            description = "Folds and deletes every sheet; fewer than k sheets are destroyed unread."
                    + " A large scan takes longer than an answer may: 202 says where to look how far it is.")
    @APIResponse(responseCode = "200", description = "Closed")
    @APIResponse(responseCode = "202", description = "It is being closed; Location says where to look")
    public RestResponse<CampaignView> close(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var closing = close.with(caller.get(), id, IfMatch.matching(ifMatch));
        var campaign = read.get(caller.get(), id);
        return switch (closing) {
            case DONE -> tagged(RestResponse.Status.OK, campaign);
            case UNDER_WAY ->
                RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, campaign)
                        .header(HttpHeaders.LOCATION, "/api/scan/v1/campaigns/" + id + "/closing")
                        .header(HttpHeaders.RETRY_AFTER, LOOK_AGAIN_SECONDS)
                        .build();
        };
    }

    @POST
    @Path("{id}/lost")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COMPANY)
    @Operation(
            operationId = "declareLost",
            summary = "Declares lost a scan that nobody can count; needs If-Match",
            description = "Sheets, codes and addresses are deleted unread. Refused where closing can count them.")
    public RestResponse<CampaignView> lost(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Stuur de reden als JSON.") LossInput input) {
        declareLost.with(caller.get(), DeclaredBy.COMPANY, id, input.reason(), IfMatch.matching(ifMatch));
        return tagged(RestResponse.Status.OK, read.get(caller.get(), id));
    }

    @GET
    @Path("{id}/closing")
    @RolesAllowed(Roles.COMPANY)
    @Operation(operationId = "getClosing", summary = "How far the closing of a scan is")
    public ClosingView closing(@PathParam("id") UUID id) {
        return readClosing.of(caller.get(), id);
    }

    private static RestResponse<CampaignView> tagged(RestResponse.Status status, CampaignView campaign) {
        return RestResponse.ResponseBuilder.create(status, campaign)
                .header(HttpHeaders.ETAG, IfMatch.etag(campaign.version()))
                .build();
    }
}
