package be.werkbaarheidsfonds.convenant.scanfigures;

import be.werkbaarheidsfonds.convenant.api.ReadScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/convenant/v1/sectors/{code}/scan-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sector-figures")
class ScanFiguresResource {

    private final ReadScanFigures readFigures;
    private final ReadScope readScope;

    @Inject
    ScanFiguresResource(ReadScanFigures readFigures, ReadScope readScope) {
        this.readFigures = readFigures;
        this.readScope = readScope;
    }

    @GET
    @RolesAllowed(ReadScope.ANYONE_LOGGED_IN)
    @Operation(
            operationId = "getSectorScanFigures",
            summary = "What scans say of a sector",
            description = "The newest frozen edition: at least five companies, none with more than half of the answers."
                    + " 404 while there is none.")
    public ScanFiguresView get(@PathParam("code") String code) {
        readScope.check();
        return readFigures.of(code);
    }
}
