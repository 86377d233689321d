package be.werkbaarheidsfonds.platform.portal;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * Stylesheet, font, icons and htmx, served from memory under a path that holds a digest of their
 * content, so that browsers may keep them for ever. A page of a service that is one release behind
 * asks for another digest: it gets what is here, to be asked again next time.
 */
@ApplicationScoped
class PortalAssets {

    private static final String ROOT = "/portal/";
    private static final Map<String, String> SOURCES = Map.of(
            "portal.css", "META-INF/portal/portal.css",
            "icons.svg", "META-INF/portal/icons.svg",
            "favicon.svg", "META-INF/portal/favicon.svg",
            "atkinson-hyperlegible-next.woff2", "META-INF/portal/atkinson-hyperlegible-next.woff2",
            "htmx.min.js", "META-INF/resources/webjars/htmx.org/2.0.8/dist/htmx.min.js");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2",
            "js", "text/javascript; charset=utf-8");

    private final Map<String, Asset> assets = new TreeMap<>();
    private final String version;

    private record Asset(String type, Buffer plain, Buffer zipped) {}

    PortalAssets() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var source : new TreeMap<>(SOURCES).entrySet()) {
                var bytes = read(source.getValue());
                digest.update(bytes);
                var type = TYPES.get(source.getKey().substring(source.getKey().lastIndexOf('.') + 1));
                assets.put(
                        source.getKey(),
                        new Asset(String.valueOf(type), Buffer.buffer(bytes), Buffer.buffer(zipped(bytes))));
            }
            version = HexFormat.of().formatHex(digest.digest(), 0, 5);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String address() {
        return ROOT + version;
    }

    void route(@Observes Router router) {
        router.route(ROOT + ":version/:file")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::serve);
    }

    private void serve(RoutingContext routing) {
        var asset = assets.get(routing.pathParam("file"));
        if (asset == null) {
            routing.next();
            return;
        }
        var current = version.equals(routing.pathParam("version"));
        var response = routing.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, asset.type())
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader(
                        HttpHeaders.CACHE_CONTROL,
                        current ? "public, max-age=31536000, immutable" : "public, no-cache");
        var accepted = routing.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (accepted != null && accepted.contains("gzip")) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip").end(asset.zipped());
        } else {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "identity").end(asset.plain());
        }
    }

    private static byte[] read(String resource) throws IOException {
        try (InputStream stream = PortalAssets.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The portal lacks " + resource);
            }
            return stream.readAllBytes();
        }
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(bytes);
        }
        return zipped.toByteArray();
    }
}
