package be.werkbaarheidsfonds.gateway.guard;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What browsers are told about every answer, ours and the services' alike. */
final class SecurityHeaders {

    /** The PDF viewers of browsers need styles of their own. */
    private static final String PDF_POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'";

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy",
                    "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=(), browsing-topics=()");

    private final String pagePolicy;
    private final @Nullable String transport;

    /** @param identityProvider where forms may lead: logging in again is a redirect after a form too */
    SecurityHeaders(URI publicUrl, URI identityProvider) {
        pagePolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                + " connect-src 'self'; form-action 'self' " + identityProvider.getScheme() + "://"
                + identityProvider.getAuthority() + "; base-uri 'none'; frame-ancestors 'none'";
        transport = "https".equals(publicUrl.getScheme()) ? "max-age=63072000; includeSubDomains" : null;
    }

    void addTo(MultiMap headers) {
        ALWAYS.forEach(headers::set);
        var type = headers.get(HttpHeaders.CONTENT_TYPE);
        headers.set("Content-Security-Policy", "application/pdf".equals(type) ? PDF_POLICY : pagePolicy);
        if (transport != null) {
            headers.set("Strict-Transport-Security", transport);
        }
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        headers.remove("Server").remove("X-Powered-By");
    }
}
