package be.werkbaarheidsfonds.scan.representatives;

import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.problem.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The link for worker representatives, for programs of the company that gives it. */
@Path("/api/scan/v1/campaigns/{id}/representatives-link")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "representatives")
class LinkResource {

    @Inject
    CallerProvider caller;

    @Inject
    GiveLink give;

    @ConfigProperty(name = "werkbaarheidsfonds.public-url")
    String publicUrl;

    /**
     * A link that was just made.
     *
     * @param address where it is used
     * @param code what to type there; it is told once
     * @param link both in one, the code in its fragment
     */
    public record MadeLink(String address, String code, String link) {}

    @GET
    @RolesAllowed(Roles.COMPANY)
    @Operation(
            operationId = "getRepresentativesLink",
            summary = "Whether there is a link; its ETag is needed to make one")
    public RestResponse<GivenLink> get(@PathParam("id") UUID id) {
        var link = give.read(caller.get(), id);
        return RestResponse.ResponseBuilder.ok(link)
                .header(HttpHeaders.ETAG, IfMatch.etag(link.version()))
                .build();
    }

    @POST
    @RolesAllowed(Roles.COMPANY)
    @Operation(
            operationId = "makeRepresentativesLink",
            summary = "Makes or replaces the link for worker representatives, told once; needs If-Match",
            description =
                    "It opens the scan without an account: groups, promises, what changed, how often a used code was"
                            + " met, and after close the edition for the works council. The one before it opens nothing any more.")
    public RestResponse<MadeLink> make(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var code = give.make(caller.get(), id, IfMatch.matching(ifMatch)).display();
        var address = publicUrl + RepresentativePages.ADDRESS;
        return RestResponse.ResponseBuilder.ok(new MadeLink(address, code, address + "#" + code))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @DELETE
    @RolesAllowed(Roles.COMPANY)
    @Operation(
            operationId = "withdrawRepresentativesLink",
            summary = "Withdraws the link: nobody sees the scan with one any more")
    public void withdraw(@PathParam("id") UUID id) {
        give.withdraw(caller.get(), id);
    }
}
