package be.werkbaarheidsfonds.systemtests.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sends requests to one address, as one caller or as nobody. Follows no redirect, keeps no cookie. */
public final class Client {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI base;
    private final @Nullable String token;
    private final Map<String, String> headers;

    private Client(URI base, @Nullable String token, Map<String, String> headers) {
        this.base = base;
        this.token = token;
        this.headers = headers;
    }

    public static Client anonymous(URI base) {
        return new Client(base, null, Map.of());
    }

    public Client withToken(String bearer) {
        return new Client(base, bearer, headers);
    }

    /** Sends this header with every request too. */
    public Client with(String name, String value) {
        var more = new java.util.HashMap<>(headers);
        more.put(name, value);
        return new Client(base, token, Map.copyOf(more));
    }

    public Reply get(String path) {
        return send(request(path).GET());
    }

    /** Creates, under a key of its own. */
    public Reply create(String path, Object body) {
        return create(path, UUID.randomUUID(), body);
    }

    public Reply create(String path, UUID key, Object body) {
        return send(json(path, body).header("Idempotency-Key", key.toString()));
    }

    public Reply post(String path, Object body) {
        return send(json(path, body));
    }

    /** Changes the version that was read. */
    public Reply change(String method, String path, String etag, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .method(method, BodyPublishers.ofString(Json.write(body))));
    }

    /** Posts fields as a browser posts a form; a name may come more than once. */
    public Reply form(String path, List<String[]> fields) {
        var body = fields.stream()
                .map(pair -> Arrays.stream(pair)
                        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                        .collect(Collectors.joining("=")))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", base.toString())
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder json(String path, Object body) {
        return request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(Json.write(body)));
    }

    /** A request of this caller, to be completed. */
    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(30));
        headers.forEach(request::header);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request;
    }

    public static Reply send(HttpRequest.Builder builder) {
        var request = builder.build();
        var line = request.method() + " " + request.uri();
        try {
            var response = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Reply(line, response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted in " + line, e);
        }
    }
}
