package be.werkbaarheidsfonds.dialogue.discussion;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/dialogue/v1/discussions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "discussions")
class DiscussionResource {

    private final CallerProvider caller;
    private final ReadDiscussions read;
    private final RecordDiscussion recordDiscussion;
    private final CorrectDiscussion correctDiscussion;

    @Inject
    DiscussionResource(
            CallerProvider caller,
            ReadDiscussions read,
            RecordDiscussion recordDiscussion,
            CorrectDiscussion correctDiscussion) {
        this.caller = caller;
        this.read = read;
        this.recordDiscussion = recordDiscussion;
        this.correctDiscussion = correctDiscussion;
    }

    @GET
    @RolesAllowed(Roles.COMPANY)
    @Operation(operationId = "listDiscussions", summary = "Discussions of the caller's company, latest first")
    public Paged<DiscussionView> list(@Valid @BeanParam PageQuery page) {
        var found = read.of(caller.get(), page.index(), page.size());
        return page.of(found.items(), found.total());
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.COMPANY)
    @Operation(operationId = "getDiscussion", summary = "One discussion; its ETag is needed to correct it")
    public RestResponse<DiscussionView> get(@PathParam("id") UUID id) {
        return tagged(RestResponse.Status.OK, read.get(caller.get(), id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COMPANY)
    @Operation(
            operationId = "recordDiscussion",
            summary = "Records that actions were discussed",
            description = "With an Idempotency-Key (a UUID, which becomes the id) sending it twice is harmless.")
    @APIResponse(responseCode = "201", description = "Recorded")
    public RestResponse<DiscussionView> post(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull(message = "Stuur de bespreking mee.") DiscussionInput input) {
        var discussion = recordDiscussion.with(caller.get(), IdempotencyKey.ofHeader(key), input.toForm());
        return tagged(RestResponse.Status.CREATED, read.get(caller.get(), discussion.id()));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COMPANY)
    @Operation(operationId = "correctDiscussion", summary = "Corrects a discussion; needs If-Match with its ETag")
    public RestResponse<DiscussionView> put(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Stuur de bespreking mee.") DiscussionInput input) {
        correctDiscussion.with(caller.get(), id, input.toForm(), IfMatch.matching(ifMatch));
        return tagged(RestResponse.Status.OK, read.get(caller.get(), id));
    }

    private static RestResponse<DiscussionView> tagged(RestResponse.Status status, DiscussionView discussion) {
        return RestResponse.ResponseBuilder.create(status, discussion)
                .header(HttpHeaders.ETAG, IfMatch.etag(discussion.version()))
                .build();
    }
}
