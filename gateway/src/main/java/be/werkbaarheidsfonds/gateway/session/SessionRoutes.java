package be.werkbaarheidsfonds.gateway.session;

import be.werkbaarheidsfonds.platform.problem.Refusal;
import be.werkbaarheidsfonds.platform.problem.Refused;
import io.quarkus.oidc.OIDCException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/** The doors of the portal: in, out, and the pages of its own that know who is there. */
@ApplicationScoped
class SessionRoutes {

    private final Sessions sessions;
    private final EndedSession endedSession;

    @Inject
    SessionRoutes(Sessions sessions, EndedSession endedSession) {
        this.sessions = sessions;
        this.endedSession = endedSession;
    }

    void register(@Observes Router router) {
        router.get("/aanmelden").handler(this::logIn);
        router.get("/aanmelden/terug").handler(this::comeBack);
        router.get("/afmelden").handler(this::logOut);
        router.route("/").handler(this::home);
        router.route("/mandaat").handler(this::mandate);
    }

    private void logIn(RoutingContext routing) {
        sessions.find(
                routing,
                session -> session.ifPresentOrElse(
                        known -> Sessions.redirect(
                                routing,
                                303,
                                LocalAddress.of(routing.queryParams().get("terug"))),
                        () -> sessions.logIn(routing)),
                refused -> sessions.logIn(routing));
    }

    /** Where the identity provider sends people back; what goes right is a redirect and ends in there. */
    private void comeBack(RoutingContext routing) {
        sessions.find(
                routing,
                session -> Sessions.redirect(routing, 303, "/"),
                refused -> routing.fail(
                        refused instanceof OIDCException
                                ? Refused.unavailable("Aanmelden lukt nu niet. Probeer het over een minuut opnieuw.")
                                : Refused.of(
                                        Refusal.UNAUTHENTICATED,
                                        "login-failed",
                                        "Aanmelden is niet gelukt, misschien omdat het te lang duurde."
                                                + " Kies bovenaan opnieuw Aanmelden.")));
    }

    /** A session ends at the identity provider too; without one there is nothing to end. */
    private void logOut(RoutingContext routing) {
        Mandate.forget(routing);
        sessions.find(
                routing,
                session -> Sessions.redirect(routing, 303, "/afgemeld"),
                refused -> Sessions.redirect(routing, 303, "/afgemeld"));
    }

    private void home(RoutingContext routing) {
        sessions.find(
                routing,
                session -> {
                    if (session.map(known -> known.caller().mustChooseMandate()).orElse(false)) {
                        Mandate.ask(routing);
                    } else {
                        show(routing, session);
                    }
                },
                refused -> endedSession.answerRefused(routing));
    }

    private void mandate(RoutingContext routing) {
        sessions.find(
                routing,
                session -> {
                    if (session.isPresent()) {
                        show(routing, session);
                    } else {
                        sessions.logIn(routing);
                    }
                },
                refused -> endedSession.answerRefused(routing));
    }

    private static void show(RoutingContext routing, Optional<Session> session) {
        session.ifPresent(known -> routing.put(Session.KEY, known));
        routing.request().resume();
        routing.next();
    }
}
