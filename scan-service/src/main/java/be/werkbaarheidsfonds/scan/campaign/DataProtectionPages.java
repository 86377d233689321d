package be.werkbaarheidsfonds.scan.campaign;

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
import java.util.UUID;

/**
 * The data protection impact assessment of a scan, filled in as far as the suite knows, to print and complete
 * before opening (rule F1; articles 13 and 35 of Regulation (EU) 2016/679). Legal bases are proposals that the
 * data protection officer confirms.
 */
@Path("/scan/{id}/gegevensbescherming")
@Produces(MediaType.TEXT_HTML)
class DataProtectionPages {

    private final CallerProvider caller;
    private final ReadCampaigns read;

    @Inject
    DataProtectionPages(CallerProvider caller, ReadCampaigns read) {
        this.caller = caller;
        this.read = read;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance assessment(CampaignView campaign);
    }

    @GET
    @RolesAllowed(Roles.COMPANY)
    public TemplateInstance assessment(@PathParam("id") UUID id) {
        return Templates.assessment(read.get(caller.get(), id));
    }
}
