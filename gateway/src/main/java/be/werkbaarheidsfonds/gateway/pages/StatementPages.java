package be.werkbaarheidsfonds.gateway.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** What we owe everyone to know: privacy and accessibility. */
@Path("/")
public class StatementPages {

    @CheckedTemplate(basePath = "pages")
    static class Templates {
        static native TemplateInstance privacy();

        static native TemplateInstance accessibility();

        private Templates() {}
    }

    @GET
    @Path("privacy")
    @PermitAll
    public TemplateInstance privacy() {
        return Templates.privacy();
    }

    @GET
    @Path("toegankelijkheid")
    @PermitAll
    public TemplateInstance accessibility() {
        return Templates.accessibility();
    }
}
