package be.werkbaarheidsfonds.gateway.home;

import be.werkbaarheidsfonds.gateway.GatewayConfig;
import be.werkbaarheidsfonds.gateway.ServiceAddresses;
import be.werkbaarheidsfonds.gateway.session.Mandate;
import be.werkbaarheidsfonds.gateway.session.Session;
import be.werkbaarheidsfonds.platform.problem.CorrelationId;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The services' parts of the home page, fetched in parallel. A service that is slow or down costs its
 * own part only: the page shows a link instead.
 */
@ApplicationScoped
class Fragments {

    private static final Logger LOG = Logger.getLogger(Fragments.class);

    private final GatewayConfig config;
    private final ServiceAddresses services;
    private final HttpClient client;

    @Inject
    Fragments(Vertx vertx, GatewayConfig config, ServiceAddresses services) {
        this.config = config;
        this.services = services;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(50)
                .setConnectTimeout((int) config.fragmentTimeout().toMillis())
                .setKeepAliveTimeout(20));
    }

    /** The parts in the order asked; a service that has nothing to say to this caller is left out. */
    Future<List<Part>> of(List<Service> services, Session session, UUID correlationId) {
        var parts = services.stream()
                .map(service -> fetch(service, session, correlationId))
                .toList();
        return Future.join(parts)
                .map(all -> parts.stream()
                        .map(Future::result)
                        .filter(part -> !part.isSilent())
                        .toList());
    }

    private Future<Part> fetch(Service service, Session session, UUID correlationId) {
        var replicas = services.of(service.name());
        if (replicas.isEmpty()) {
            return Future.succeededFuture(Part.missing(service));
        }
        var request = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setURI("/" + service.name() + "/fragment/home")
                .putHeader(HttpHeaders.ACCEPT.toString(), "text/html")
                .putHeader(HttpHeaders.AUTHORIZATION.toString(), "Bearer " + session.token())
                .putHeader(CorrelationId.HEADER, correlationId.toString());
        var organisation = session.caller().organisation();
        if (organisation != null) {
            request.putHeader(Mandate.HEADER, organisation.value());
        }
        return replicas.get()
                .open(client, request)
                .compose(open -> open.send())
                .compose(answer -> read(service, answer))
                .timeout(config.fragmentTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .otherwise(fault -> {
                    LOG.infof("Home page without %s: %s", service.name(), fault.toString());
                    return Part.missing(service);
                });
    }

    private static Future<Part> read(Service service, HttpClientResponse answer) {
        return switch (answer.statusCode()) {
            case 200 -> answer.body().map(body -> Part.of(service, body.toString()));
            case 204, 403, 404 -> Future.succeededFuture(Part.silent(service));
            default -> Future.failedFuture(new IllegalStateException("status " + answer.statusCode()));
        };
    }
}
