package be.werkbaarheidsfonds.platform.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.MDC;

/** Puts the correlation id of a request into the logging context, from where log lines and events take it. */
@ApplicationScoped
class CorrelationLogging {

    /** Higher runs earlier: before anything that may log. */
    private static final int EARLY = 1_000;

    void register(@Observes Filters filters) {
        filters.register(CorrelationLogging::note, EARLY);
    }

    private static void note(RoutingContext routing) {
        MDC.put(CorrelationId.LOG_KEY, CorrelationId.of(routing).toString());
        routing.next();
    }
}
