package be.werkbaarheidsfonds.dialogue.home;

import be.werkbaarheidsfonds.dialogue.discussion.LatestDiscussion;
import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** This service's part of the home page. */
@Path("/dialogue/fragment/home")
@Produces(MediaType.TEXT_HTML)
class HomePages {

    private final CallerProvider caller;
    private final LatestDiscussion latest;

    @Inject
    HomePages(CallerProvider caller, LatestDiscussion latest) {
        this.caller = caller;
        this.latest = latest;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance fragment(LatestDiscussion.@Nullable Summary latest);
    }

    @GET
    @RolesAllowed(Roles.COMPANY)
    public TemplateInstance fragment() {
        return Templates.fragment(latest.of(caller.get()).orElse(null));
    }
}
