package be.werkbaarheidsfonds.gateway.guard;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses changes that another site makes a browser ask for. Browsers say where a request comes from;
 * who says nothing at all may only use the API, with a token of its own and without our cookies.
 */
final class SameOrigin {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final String publicOrigin;

    SameOrigin(URI publicUrl) {
        publicOrigin = originOf(publicUrl);
    }

    boolean permits(HttpServerRequest request) {
        return SAFE.contains(request.method()) || isFreeOfCookies(request) || saysSameOrigin(request);
    }

    private static boolean isFreeOfCookies(HttpServerRequest request) {
        return request.path().startsWith("/api/") && !request.headers().contains(HttpHeaders.COOKIE);
    }

    private boolean saysSameOrigin(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        return isOurs(request.getHeader(HttpHeaders.ORIGIN), request);
    }

    private boolean isOurs(@Nullable String origin, HttpServerRequest request) {
        if (origin == null) {
            return false;
        }
        var authority = request.authority();
        var asked = authority == null ? null : request.scheme() + "://" + authority;
        return origin.equals(publicOrigin) || origin.equals(asked);
    }

    private static String originOf(URI url) {
        return url.getScheme() + "://" + url.getAuthority();
    }
}
