package be.werkbaarheidsfonds.convenant.figures;

import be.werkbaarheidsfonds.convenant.api.ReadScope;
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

/** The published figures as chart, table and file. */
@Path("/convenant")
@Produces(MediaType.TEXT_HTML)
class FigurePages {

    private final ListFigures listFigures;

    @Inject
    FigurePages(ListFigures listFigures) {
        this.listFigures = listFigures;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance overview(FiguresView view);
    }

    @GET
    @Path("cijfers")
    @RolesAllowed(ReadScope.ANYONE_LOGGED_IN)
    public TemplateInstance overview() {
        return Templates.overview(FiguresView.of(listFigures.all()));
    }

    @GET
    @Path("cijfers.csv")
    @Produces("text/csv")
    @RolesAllowed(ReadScope.ANYONE_LOGGED_IN)
    public Response csv() {
        return Response.ok(FigureCsv.of(listFigures.all()), "text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"werkbaarheidscijfers.csv\"")
                .build();
    }
}
