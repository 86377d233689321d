package be.werkbaarheidsfonds.convenant.sector;

import be.werkbaarheidsfonds.convenant.api.ReadScope;
import be.werkbaarheidsfonds.platform.paging.PageQuery;
import be.werkbaarheidsfonds.platform.paging.Paged;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/convenant/v1/sectors")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sectors")
class SectorResource {

    private final SectorDirectory sectors;
    private final ReadScope readScope;

    @Inject
    SectorResource(SectorDirectory sectors, ReadScope readScope) {
        this.sectors = sectors;
        this.readScope = readScope;
    }

    @GET
    @RolesAllowed(ReadScope.ANYONE_LOGGED_IN)
    @Operation(operationId = "listSectors", summary = "The sectors with their joint committees and sources")
    public Paged<SectorView> list(@Valid @BeanParam PageQuery page) {
        readScope.check();
        return page.of(sectors.all());
    }

    @GET
    @Path("{code}")
    @RolesAllowed(ReadScope.ANYONE_LOGGED_IN)
    @Operation(operationId = "getSector", summary = "One sector")
    public SectorView get(@PathParam("code") String code) {
        readScope.check();
        return sectors.find(code).orElseThrow(() -> Refused.notFound("Deze sector bestaat niet."));
    }
}
