package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** A consultant's covenants, and how far each is. */
@Path("/convenant/convenanten")
@Produces(MediaType.TEXT_HTML)
class CovenantPages {

    private final CallerProvider caller;
    private final ReadCovenants read;

    @Inject
    CovenantPages(CallerProvider caller, ReadCovenants read) {
        this.caller = caller;
        this.read = read;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<CovenantSummary> covenants);

        static native TemplateInstance detail(CovenantView covenant);
    }

    @GET
    @RolesAllowed({Roles.CONSULTANT, Roles.ADMIN})
    public TemplateInstance list() {
        return Templates.list(read.list(caller.get()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.CONSULTANT, Roles.ADMIN})
    public TemplateInstance detail(@PathParam("id") UUID id) {
        return Templates.detail(read.get(caller.get(), id));
    }
}
