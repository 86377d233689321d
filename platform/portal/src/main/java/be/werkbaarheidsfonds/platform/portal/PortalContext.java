package be.werkbaarheidsfonds.platform.portal;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What every template may ask: {@code {cdi:portal.header}} and {@code {cdi:portal.assets}}. Works
 * wherever a page is rendered, error pages outside a request included: there the reader is a visitor.
 */
@Named("portal")
@ApplicationScoped
public class PortalContext {

    private static final int FIRST = Integer.MIN_VALUE + 1;
    private static final String ROUTING = "werkbaarheidsfonds.portal.routing";

    private final CurrentVertxRequest current;
    private final PortalAssets assets;

    @Inject
    PortalContext(CurrentVertxRequest current, PortalAssets assets) {
        this.current = current;
        this.assets = assets;
    }

    /** Resolved without blocking: pages are rendered on the event loop too. */
    public Uni<PortalHeader> header() {
        var routing = routing();
        return routing == null
                ? Uni.createFrom().item(PortalHeader.of(null, ""))
                : callerOf(routing).map(caller -> PortalHeader.of(caller.orElse(null), routing.normalizedPath()));
    }

    /** The header as far as it is known now, for error pages: they are written where nothing may wait. */
    PortalHeader knownHeader() {
        return header().subscribeAsCompletionStage().getNow(PortalHeader.of(null, ""));
    }

    /** A token that is refused makes a visitor here; without this the framework would answer instead of the page. */
    private static Uni<Optional<Caller>> callerOf(RoutingContext routing) {
        routing.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, (BiConsumer<RoutingContext, Throwable>) (r, fault) -> {});
        return QuarkusHttpUser.getSecurityIdentity(routing, null)
                .map(identity -> Optional.ofNullable(CallerProvider.callerOf(identity)))
                .onFailure()
                .recoverWithItem(Optional.empty());
    }

    /** Address under which stylesheet, font and icons are served; it changes when they do. */
    public String assets() {
        return assets.address();
    }

    /** Path of the page being shown, for links and forms back to it. */
    public String path() {
        var routing = routing();
        return routing == null ? "/" : routing.request().uri();
    }

    /** Error pages are written outside request scope too; the request's own context still knows it. */
    void remember(@Observes Router router) {
        router.route().order(FIRST).handler(routing -> {
            if (VertxContext.isOnDuplicatedContext()) {
                ContextLocals.put(ROUTING, routing);
            }
            routing.next();
        });
    }

    private @Nullable RoutingContext routing() {
        if (Arc.container().requestContext().isActive() && current.getCurrent() != null) {
            return current.getCurrent();
        }
        return VertxContext.isOnDuplicatedContext()
                ? ContextLocals.<RoutingContext>get(ROUTING).orElse(null)
                : null;
    }
}
