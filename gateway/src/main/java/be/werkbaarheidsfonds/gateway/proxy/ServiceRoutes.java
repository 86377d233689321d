package be.werkbaarheidsfonds.gateway.proxy;

import be.werkbaarheidsfonds.gateway.Replicas;
import be.werkbaarheidsfonds.gateway.ServiceAddresses;
import be.werkbaarheidsfonds.gateway.session.EndedSession;
import be.werkbaarheidsfonds.gateway.session.Mandate;
import be.werkbaarheidsfonds.gateway.session.Session;
import be.werkbaarheidsfonds.gateway.session.Sessions;
import be.werkbaarheidsfonds.platform.problem.Refusal;
import be.werkbaarheidsfonds.platform.problem.Refused;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** What happens on the way to a service: a page needs a session, an API call a token, some need neither. */
@ApplicationScoped
class ServiceRoutes {

    private static final String BEARER = "Bearer ";

    /** Seconds. */
    private static final int CODE_WAIT = 60;

    private final ServiceAddresses services;
    private final ServiceProxy proxy;
    private final Sessions sessions;
    private final EndedSession endedSession;
    private final RequestLimits limits;

    @Inject
    ServiceRoutes(
            ServiceAddresses services,
            ServiceProxy proxy,
            Sessions sessions,
            EndedSession endedSession,
            RequestLimits limits) {
        this.services = services;
        this.proxy = proxy;
        this.sessions = sessions;
        this.endedSession = endedSession;
        this.limits = limits;
    }

    void register(@Observes Router router) {
        services.all().forEach((name, service) -> {
            router.route("/" + name).handler(routing -> page(routing, service));
            router.route("/" + name + "/*").handler(routing -> page(routing, service));
            router.route("/api/" + name + "/*").handler(routing -> api(routing, service));
        });
    }

    private void page(RoutingContext routing, Replicas service) {
        var path = routing.request().path();
        if (PublicPages.isForRespondents(path)) {
            respondent(routing, service);
        } else if (PublicPages.isForVisitors(path)) {
            sessions.find(
                    routing,
                    session ->
                            pass(routing, service, session.map(Session::token).orElse(null)),
                    refused -> pass(routing, service, null));
        } else {
            sessions.find(
                    routing,
                    session -> session.ifPresentOrElse(
                            known -> personal(routing, service, known), () -> endedSession.answer(routing)),
                    refused -> endedSession.answerRefused(routing));
        }
    }

    /** Nothing that says who is answering goes further; codes and sheets are held up where very many codes are wrong. */
    private void respondent(RoutingContext routing, Replicas service) {
        routing.request().headers().remove(Mandate.HEADER);
        var bringsCode = HttpMethod.POST.equals(routing.request().method())
                && PublicPages.takesCodes(routing.request().path());
        if (!bringsCode) {
            pass(routing, service, null);
            return;
        }
        var address = addressOf(routing);
        if (limits.mayTryCodes(address)) {
            proxy.forward(routing, service, null, answer -> {
                if (PublicPages.isUnknownCode(answer.getStatusCode())) {
                    limits.countUnknownCode(address);
                }
            });
        } else {
            tooManyCodes(routing);
        }
    }

    private static void tooManyCodes(RoutingContext routing) {
        if (RespondentTrouble.isFor(routing)) {
            routing.response()
                    .setStatusCode(Refusal.TOO_MANY.status())
                    .putHeader("Retry-After", Integer.toString(CODE_WAIT))
                    .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                    .end(RespondentTrouble.busy(routing));
        } else {
            tooMany(routing, CODE_WAIT, "Er werden hier te veel verkeerde codes geprobeerd. Wacht een minuut.");
        }
    }

    private void personal(RoutingContext routing, Replicas service, Session session) {
        if (session.caller().mustChooseMandate()) {
            Mandate.ask(routing);
        } else {
            pass(routing, service, session.token());
        }
    }

    private void api(RoutingContext routing, Replicas service) {
        if (PublicPages.isForRespondents(routing.request().path())) {
            respondent(routing, service);
            return;
        }
        var authorization = routing.request().getHeader(HttpHeaders.AUTHORIZATION);
        var given = authorization != null && authorization.startsWith(BEARER)
                ? authorization.substring(BEARER.length())
                : null;
        sessions.find(
                routing,
                session -> session.ifPresentOrElse(
                        known -> limited(
                                routing,
                                service,
                                known.token(),
                                limits.waitOfClient(known.caller().subject())),
                        () -> limited(routing, service, given, limits.waitOfAddress(addressOf(routing)))),
                // the service refuses the token again, in its own words
                refused -> limited(routing, service, given, limits.waitOfAddress(addressOf(routing))));
    }

    private void limited(RoutingContext routing, Replicas service, @Nullable String token, long secondsToWait) {
        if (secondsToWait == 0) {
            pass(routing, service, token);
        } else {
            tooMany(routing, secondsToWait, "Te veel aanvragen. Wacht " + secondsToWait + " s en probeer opnieuw.");
        }
    }

    private static void tooMany(RoutingContext routing, long secondsToWait, String detail) {
        routing.response().putHeader("Retry-After", Long.toString(secondsToWait));
        routing.fail(Refused.tooMany(detail));
    }

    private void pass(RoutingContext routing, Replicas service, @Nullable String token) {
        proxy.forward(routing, service, token, answer -> {});
    }

    private static String addressOf(RoutingContext routing) {
        return routing.request().remoteAddress().hostAddress();
    }
}
