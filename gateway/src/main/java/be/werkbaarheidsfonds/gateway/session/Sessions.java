package be.werkbaarheidsfonds.gateway.session;

import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Who is behind a request, asked only where it matters: public pages never touch a session. */
@ApplicationScoped
public class Sessions {

    private final HttpAuthenticator authenticator;

    @Inject
    Sessions(HttpAuthenticator authenticator) {
        this.authenticator = authenticator;
    }

    /**
     * Finds the session of a request, which stays paused meanwhile so that nothing of its body is lost.
     *
     * @param found empty for a visitor
     * @param refused what the session's cookie or the token was refused for; redirects on the way in
     *     and out are carried out and never come here
     */
    public void find(RoutingContext routing, Consumer<Optional<Session>> found, Consumer<Throwable> refused) {
        if (!routing.request().isEnded()) {
            routing.request().pause();
            routing.addEndHandler(done -> drain(routing));
        }
        // The framework would answer a refusal itself; here whoever asked does.
        routing.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, (BiConsumer<RoutingContext, Throwable>) (r, fault) -> {});
        QuarkusHttpUser.getSecurityIdentity(routing, null)
                .map(Session::of)
                .subscribe()
                .with(found, fault -> {
                    if (fault instanceof AuthenticationRedirectException redirect) {
                        redirect(routing, redirect.getCode(), redirect.getRedirectUri());
                    } else {
                        refused.accept(fault);
                    }
                });
    }

    /** Sends a visitor to the login page, and back here afterwards. */
    public void logIn(RoutingContext routing) {
        authenticator
                .sendChallenge(routing)
                .subscribe()
                .with(sent -> routing.response().end(), routing::fail);
    }

    /** What was answered without being read must not block the connection. */
    private static void drain(RoutingContext routing) {
        if (!routing.request().isEnded()) {
            routing.request().resume();
        }
    }

    static void redirect(RoutingContext routing, int status, String address) {
        routing.response().setStatusCode(status).putHeader("Location", address).end();
    }
}
