package be.werkbaarheidsfonds.gateway.session;

import be.werkbaarheidsfonds.platform.identity.EnterpriseNumber;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The company a person chose to act for: a cookie of the session, a header for whoever verifies the
 * token. It is no proof; the token must hold the mandate too.
 */
public final class Mandate {

    /** Read by platform/identity, here and in the services. */
    public static final String HEADER = "Werkbaarheidsfonds-Mandate";

    private static final String COOKIE = "werkbaarheidsfonds-mandaat";

    private Mandate() {}

    /** Before the token is read: the choice in the cookie, never what a browser sent as header. */
    public static void apply(RoutingContext routing) {
        var request = routing.request();
        var bearsToken = request.headers().contains(HttpHeaders.AUTHORIZATION);
        if (bearsToken) {
            return;
        }
        request.headers().remove(HEADER);
        var chosen = request.getCookie(COOKIE);
        if (chosen != null) {
            EnterpriseNumber.parse(chosen.getValue())
                    .ifPresent(company -> request.headers().set(HEADER, company.value()));
        }
    }

    /** Sends the person to the choice, and back to the page they asked for. */
    public static void ask(RoutingContext routing) {
        var back = HttpMethod.GET.equals(routing.request().method())
                ? routing.request().uri()
                : "/";
        routing.response()
                .setStatusCode(303)
                .putHeader(HttpHeaders.LOCATION, "/mandaat?terug=" + URLEncoder.encode(back, StandardCharsets.UTF_8))
                .end();
    }

    static void choose(RoutingContext routing, EnterpriseNumber company) {
        routing.response().addCookie(cookie(routing, company.value()));
    }

    /**
     * At logout, and when a session is refused: the choice may be the reason.
     *
     * @return whether there was one to forget
     */
    static boolean forget(RoutingContext routing) {
        if (routing.request().getCookie(COOKIE) == null) {
            return false;
        }
        routing.response().addCookie(cookie(routing, "").setMaxAge(0));
        return true;
    }

    private static Cookie cookie(RoutingContext routing, String value) {
        return Cookie.cookie(COOKIE, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setSecure(routing.request().isSSL()
                        || "https".equals(routing.request().scheme()));
    }
}
