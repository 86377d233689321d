package be.werkbaarheidsfonds.convenant.sectorfigures;

import be.werkbaarheidsfonds.convenant.sectorfigures.PublishFigures.Edition;
import be.werkbaarheidsfonds.platform.identity.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The sector figures for policy makers and consultants. */
@Path("/convenant")
@Produces(MediaType.TEXT_HTML)
class SectorFigurePages {

    private final PublishFigures figures;

    @Inject
    SectorFigurePages(PublishFigures figures) {
        this.figures = figures;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance overview(Edition edition);
    }

    @GET
    @Path("sectorcijfers")
    @RolesAllowed({Roles.POLICY, Roles.CONSULTANT, Roles.ADMIN})
    public TemplateInstance overview() {
        return Templates.overview(figures.edition());
    }

    @GET
    @Path("sectorcijfers.csv")
    @Produces("text/csv")
    @RolesAllowed({Roles.POLICY, Roles.CONSULTANT, Roles.ADMIN})
    public Response csv() {
        return file("text/csv; charset=UTF-8", "sectorcijfers.csv", FigureExport.csv(figures.edition()));
    }

    @GET
    @Path("sectorcijfers.xlsx")
    @Produces(FigureExport.XLSX)
    @RolesAllowed({Roles.POLICY, Roles.CONSULTANT, Roles.ADMIN})
    public Response xlsx() {
        return file(FigureExport.XLSX, "sectorcijfers.xlsx", FigureExport.xlsx(figures.edition()));
    }

    private static Response file(String type, String name, Object content) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
