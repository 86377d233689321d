package be.werkbaarheidsfonds.convenant.sector;

import be.werkbaarheidsfonds.convenant.api.ReadScope;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The list of sectors, their joint committees and where we know them from. */
@Path("/convenant/sectoren")
@Produces(MediaType.TEXT_HTML)
class SectorPages {

    private final SectorDirectory sectors;

    @Inject
    SectorPages(SectorDirectory sectors) {
        this.sectors = sectors;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<SectorView> sectors);
    }

    @GET
    @RolesAllowed(ReadScope.ANYONE_LOGGED_IN)
    public TemplateInstance list() {
        return Templates.list(sectors.all());
    }
}
