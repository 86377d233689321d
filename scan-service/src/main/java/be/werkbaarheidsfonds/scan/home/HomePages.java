package be.werkbaarheidsfonds.scan.home;

import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.scan.campaign.CampaignRow;
import be.werkbaarheidsfonds.scan.campaign.ReadCampaigns;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** This service's part of the home page: what is running, what to do next. */
@Path("/scan/fragment/home")
@Produces(MediaType.TEXT_HTML)
class HomePages {

    private final CallerProvider caller;
    private final ReadCampaigns read;

    @Inject
    HomePages(CallerProvider caller, ReadCampaigns read) {
        this.caller = caller;
        this.read = read;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance fragment(@Nullable CampaignRow latest);
    }

    @GET
    @RolesAllowed(Roles.COMPANY)
    public TemplateInstance fragment() {
        return Templates.fragment(
                read.rows(caller.get(), 0, 1).items().stream().findFirst().orElse(null));
    }
}
