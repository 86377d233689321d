package be.werkbaarheidsfonds.convenant.sectorfigures;

import be.werkbaarheidsfonds.convenant.api.ReadScope;
import be.werkbaarheidsfonds.platform.identity.Roles;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/convenant/v1/sector-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sector-figures")
class SectorFigureResource {

    private final PublishFigures figures;
    private final ReadScope readScope;

    @Inject
    SectorFigureResource(PublishFigures figures, ReadScope readScope) {
        this.figures = figures;
        this.readScope = readScope;
    }

    @GET
    @RolesAllowed({Roles.PARTNER, Roles.POLICY, Roles.CONSULTANT, Roles.ADMIN})
    @Operation(
            operationId = "listSectorFigures",
            summary = "Realised actions and euros per sector and theme",
            description = "Figures behind which fewer than three companies stand are suppressed, and so many more that"
                    + " none can be worked out from the rest.")
    public Paged<SectorFigures> list(@Valid @BeanParam PageQuery page) {
        readScope.check();
        return page.of(figures.edition().sectors());
    }

    @GET
    @RolesAllowed({Roles.PARTNER, Roles.POLICY, Roles.CONSULTANT, Roles.ADMIN})
    @Path("{sector}")
    @Operation(operationId = "getSectorFigures", summary = "Figures of one sector")
    public SectorFigures get(@PathParam("sector") String sector) {
        readScope.check();
        return figures.edition().sectors().stream()
                .filter(s -> s.sector().equals(sector))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("Deze sector bestaat niet."));
    }

    @GET
    @RolesAllowed({Roles.PARTNER, Roles.POLICY, Roles.CONSULTANT, Roles.ADMIN})
    @Path("export.csv")
    @Produces("text/csv")
    @Operation(operationId = "exportSectorFiguresCsv", summary = "The same figures as CSV")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> csv() {
        readScope.check();
        return file("sectorcijfers.csv", FigureExport.csv(figures.edition()));
    }

    @GET
    @RolesAllowed({Roles.PARTNER, Roles.POLICY, Roles.CONSULTANT, Roles.ADMIN})
    @Path("export.xlsx")
    @Produces(FigureExport.XLSX)
    @Operation(operationId = "exportSectorFiguresXlsx", summary = "The same figures as a workbook")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = FigureExport.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> xlsx() {
        readScope.check();
        return file("sectorcijfers.xlsx", FigureExport.xlsx(figures.edition()));
    }

    private static <T> RestResponse<T> file(String name, T content) {
        return RestResponse.ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
