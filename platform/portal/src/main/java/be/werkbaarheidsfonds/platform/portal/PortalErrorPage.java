package be.werkbaarheidsfonds.platform.portal;

import be.werkbaarheidsfonds.platform.problem.ErrorPage;
import be.werkbaarheidsfonds.platform.problem.Refused;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Refusals in the look of the portal: what happened, what to do, and a reference to give us. */
@ApplicationScoped
class PortalErrorPage implements ErrorPage {

    private final Template template;
    private final PortalContext portal;

    @Inject
    PortalErrorPage(@Location("portal/error") Template template, PortalContext portal) {
        this.template = template;
        this.portal = portal;
    }

    @Override
    public String render(Refused refused, UUID correlationId) {
        return template.data("title", refused.refusal().title())
                .data("text", refused.detail())
                .data("issues", refused.issues())
                .data("reference", correlationId)
                .data("known", portal.knownHeader())
                .render();
    }
}
