package be.werkbaarheidsfonds.gateway.guard;

import be.werkbaarheidsfonds.platform.problem.CorrelationId;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** First on the road of every request: refuses what is ambiguous or forged, and marks what passes. */
@ApplicationScoped
class RequestGuard {

    /** Before authentication, which the framework does at -200; after the handler of failures. */
    private static final int BEFORE_AUTHENTICATION = -10_000;

    private static final List<String> FORWARDING = List.of(
            "Forwarded", "X-Forwarded-For", "X-Forwarded-Port", "X-Forwarded-Prefix", "X-Forwarded-Ssl", "X-Real-IP");

    private static final Set<HttpMethod> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

    private final SameOrigin sameOrigin;
    private final SecurityHeaders securityHeaders;
    private final URI publicUrl;

    @Inject
    RequestGuard(
            @ConfigProperty(name = "werkbaarheidsfonds.public-url", defaultValue = "http://localhost:8080")
                    URI publicUrl,
            @ConfigProperty(
                            name = "werkbaarheidsfonds.identity-provider",
                            defaultValue = "http://localhost:8180/realms/werkbaarheidsfonds")
                    URI identityProvider) {
        this.publicUrl = publicUrl;
        sameOrigin = new SameOrigin(publicUrl);
        securityHeaders = new SecurityHeaders(publicUrl, identityProvider);
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_AUTHENTICATION).handler(this::check);
    }

    private void check(RoutingContext routing) {
        var request = routing.request();
        mark(routing);
        var refused = refusalOf(request);
        overwriteForwarding(request);
        if (refused == null) {
            routing.next();
        } else {
            routing.fail(refused);
        }
    }

    /** Gives the request its correlation id and its answer the headers every answer has. */
    private void mark(RoutingContext routing) {
        var incoming = routing.request().headers();
        incoming.remove(CorrelationId.HEADER);
        var correlationId = CorrelationId.of(routing).toString();
        incoming.set(CorrelationId.HEADER, correlationId);
        routing.addHeadersEndHandler(done -> {
            var headers = routing.response().headers();
            securityHeaders.addTo(headers);
            headers.set(CorrelationId.HEADER, correlationId);
        });
    }

    private @Nullable Refused refusalOf(HttpServerRequest request) {
        if (RawPath.isAmbiguous(request.uri())) {
            return Refused.malformed(List.of(
                    Issue.in(Issue.In.PATH, "path", "ambiguous", "Dit adres bevat tekens die hier niet mogen.")));
        }
        if (isInternal(request)) {
            return Refused.notFound("Dit bestaat niet, of niet voor u.");
        }
        if (!sameOrigin.permits(request)) {
            return Refused.forbidden(
                    "Deze aanvraag kwam niet van een pagina van dit portaal. Open de pagina hier en verzend opnieuw.");
        }
        if (hidesItsLength(request)) {
            return Refused.malformed(List.of(Issue.in(
                    Issue.In.HEADER,
                    "Content-Length",
                    "required",
                    "Zeg met Content-Length hoe groot het bericht is.")));
        }
        return null;
    }

    /** Metrics are for whoever reaches the process itself, not for what comes through the ingress. */
    private static boolean isInternal(HttpServerRequest request) {
        return request.path().startsWith("/q/")
                && !request.path().startsWith("/q/health")
                && request.headers().contains("X-Forwarded-For");
    }

    /** Services believe what the gateway says of the outside; no address of a person goes further. */
    private void overwriteForwarding(HttpServerRequest request) {
        request.remoteAddress(); // the framework reads the ingress's headers once, at the first question
        FORWARDING.forEach(request.headers()::remove);
        request.headers().set("X-Forwarded-Host", publicUrl.getAuthority());
        request.headers().set("X-Forwarded-Proto", publicUrl.getScheme());
    }

    /** A body without a length can't be refused before it is read. */
    private static boolean hidesItsLength(HttpServerRequest request) {
        return WITH_BODY.contains(request.method())
                && request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                && !request.headers().contains(HttpHeaders.CONTENT_LENGTH);
    }
}
