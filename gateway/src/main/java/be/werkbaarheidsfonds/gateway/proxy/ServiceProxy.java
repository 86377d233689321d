package be.werkbaarheidsfonds.gateway.proxy;

import be.werkbaarheidsfonds.gateway.GatewayConfig;
import be.werkbaarheidsfonds.gateway.Replicas;
import be.werkbaarheidsfonds.platform.problem.ProblemWriter;
import be.werkbaarheidsfonds.platform.problem.Refusal;
import be.werkbaarheidsfonds.platform.problem.Refused;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Passes a request on to a service, streaming both ways, without cookies and with the caller's token. */
@ApplicationScoped
class ServiceProxy {

    private static final Logger LOG = Logger.getLogger(ServiceProxy.class);

    private final HttpClient client;
    private final ProblemWriter problems;

    @Inject
    ServiceProxy(Vertx vertx, GatewayConfig config, ProblemWriter problems) {
        this.problems = problems;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(200)
                .setMaxWaitQueueSize(500)
                .setConnectTimeout(2_000)
                .setKeepAliveTimeout(20)
                .setReadIdleTimeout((int) config.answerTimeout().toSeconds()));
    }

    /**
     * @param token of the caller, null for whoever has none
     * @param seen told of the service's answer before it goes out
     */
    void forward(RoutingContext routing, Replicas service, @Nullable String token, Consumer<ProxyResponse> seen) {
        var headers = routing.request().headers();
        headers.remove(HttpHeaders.COOKIE);
        headers.remove(HttpHeaders.AUTHORIZATION);
        // Quarkus compresses what leaves here and drops a service's own Content-Encoding: nobody could read the body.
        headers.remove(HttpHeaders.ACCEPT_ENCODING);
        if (token != null) {
            headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        HttpProxy.reverseProxy(client)
                .origin(exchange -> service.open(client, new RequestOptions()))
                .addInterceptor(new Exchange(routing, service, seen))
                .handle(routing.request());
    }

    /** One request and its answer; a service that does not answer becomes a 503 in words. */
    private final class Exchange implements ProxyInterceptor {

        private final RoutingContext routing;
        private final Replicas service;
        private final Consumer<ProxyResponse> seen;

        private Exchange(RoutingContext routing, Replicas service, Consumer<ProxyResponse> seen) {
            this.routing = routing;
            this.service = service;
            this.seen = seen;
        }

        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext exchange) {
            return exchange.sendRequest().recover(fault -> Future.succeededFuture(unavailable(exchange, fault)));
        }

        @Override
        public Future<Void> handleProxyResponse(ProxyContext exchange) {
            exchange.response().headers().remove(HttpHeaders.SET_COOKIE);
            seen.accept(exchange.response());
            return exchange.sendResponse();
        }

        private ProxyResponse unavailable(ProxyContext exchange, Throwable fault) {
            LOG.warnf("No answer from %s: %s", service, fault.toString());
            var answer = RespondentTrouble.isFor(routing)
                    ? new ProblemWriter.Answer(
                            Refusal.UNAVAILABLE.status(), "text/html;charset=UTF-8", RespondentTrouble.down(routing))
                    : problems.answer(
                            Refused.unavailable(
                                    "Dit deel van het portaal antwoordt nu niet; probeer het over een minuut"
                                            + " opnieuw. Verzond u een formulier, ga dan terug met de knop Vorige: wat u typte,"
                                            + " staat er nog."),
                            routing);
            return exchange.request()
                    .release()
                    .response()
                    .setStatusCode(answer.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, answer.mediaType())
                    .putHeader("Retry-After", "30")
                    .setBody(Body.body(Buffer.buffer(answer.body())));
        }
    }
}
