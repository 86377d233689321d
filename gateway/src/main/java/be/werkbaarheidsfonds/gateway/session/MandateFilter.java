package be.werkbaarheidsfonds.gateway.session;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Puts the chosen company on every request of a browser before its session is read. */
@ApplicationScoped
class MandateFilter {

    private static final int AFTER_THE_GUARD = -9_000;

    void register(@Observes Router router) {
        router.route().order(AFTER_THE_GUARD).handler(routing -> {
            Mandate.apply(routing);
            routing.next();
        });
    }
}
