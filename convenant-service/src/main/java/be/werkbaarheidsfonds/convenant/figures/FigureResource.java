package be.werkbaarheidsfonds.convenant.figures;

import be.werkbaarheidsfonds.convenant.api.ReadScope;
import be.werkbaarheidsfonds.platform.paging.PageQuery;
import be.werkbaarheidsfonds.platform.paging.Paged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/convenant/v1/workability-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "figures")
class FigureResource {

    private final ListFigures listFigures;
    private final ReadScope readScope;

    @Inject
    FigureResource(ListFigures listFigures, ReadScope readScope) {
        this.listFigures = listFigures;
        this.readScope = readScope;
    }

    @GET
    @RolesAllowed(ReadScope.ANYONE_LOGGED_IN)
    @Operation(
            operationId = "listWorkabilityFigures",
            summary = "Published Flemish workability rates with a source per value")
    public Paged<FigureView> list(@Valid @BeanParam PageQuery page) {
        readScope.check();
        return page.of(listFigures.all());
    }
}
