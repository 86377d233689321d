package be.werkbaarheidsfonds.gateway.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Where people arrive after logging out, and after logging in in another tab. */
@Path("/")
public class SessionPages {

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance goodbye();

        static native TemplateInstance welcome();

        private Templates() {}
    }

    @GET
    @Path("afgemeld")
    @PermitAll
    public TemplateInstance goodbye() {
        return Templates.goodbye();
    }

    @GET
    @Path("aangemeld")
    @PermitAll
    public TemplateInstance welcome() {
        return Templates.welcome();
    }
}
