package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.problem.IfMatch;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The same for programs of who administers the portal. */
@Path("/api/scan/v1/uncounted-scans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "uncounted scans")
class UncountedResource {

    @Inject
    CallerProvider caller;

    @Inject
    ReadUncounted read;

    @Inject
    DeclareLost declareLost;

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "listUncountedScans",
            summary = "Scans of any company that are open long after their last day: closing them fails")
    public List<Uncounted> list() {
        return read.all();
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "getUncountedScan", summary = "One of them; its ETag is needed to declare it lost")
    public RestResponse<Uncounted> get(@PathParam("id") UUID id) {
        var scan = read.get(caller.get(), id);
        return RestResponse.ResponseBuilder.ok(scan)
                .header(HttpHeaders.ETAG, IfMatch.etag(scan.version()))
                .build();
    }

    @POST
    @Path("{id}/lost")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "declareUncountedScanLost",
            summary = "Declares lost a scan that nobody can count, for its company; needs If-Match",
            description =
                    "As declareLost: refused where closing can count it. The company sees that an administrator did"
                            + " it, and the reason.")
    public void lost(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Stuur de reden als JSON.") LossInput input) {
        declareLost.with(caller.get(), DeclaredBy.ADMINISTRATOR, id, input.reason(), IfMatch.matching(ifMatch));
    }
}
