package be.werkbaarheidsfonds.convenant.scanfigures;

import be.werkbaarheidsfonds.convenant.api.ReadScope;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What scans say of a sector, for whoever has an account: chart, table, and what they rest on. */
@Path("/convenant/scancijfers")
@Produces(MediaType.TEXT_HTML)
class ScanFiguresPages {

    private final ReadScanFigures read;

    @Inject
    ScanFiguresPages(ReadScanFigures read) {
        this.read = read;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance overview(ScanFiguresPage view);
    }

    @GET
    @RolesAllowed(ReadScope.ANYONE_LOGGED_IN)
    public TemplateInstance overview(@QueryParam("sector") @DefaultValue("") String sector) {
        return Templates.overview(read.page(sector));
    }
}
