package be.werkbaarheidsfonds.bench;

import be.werkbaarheidsfonds.local.Accounts;
import be.werkbaarheidsfonds.local.suite.Suite;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The suite's API through the gateway, as one of the local accounts. */
final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Tokens live for five minutes; checking a password costs as much as what is measured. */
    private static final Duration KEPT = Duration.ofMinutes(2);

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Held> held = new ConcurrentHashMap<>();
    private final Suite suite;

    Api(Suite suite) {
        this.suite = suite;
    }

    /** Sends and expects success; anything else is a fault of the benchmark. */
    JsonNode send(String account, String method, String path, Object body, String ifMatch) {
        var request = HttpRequest.newBuilder(suite.portal().resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token(account))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(method, BodyPublishers.ofString(write(body)));
        if (!ifMatch.isEmpty()) {
            request.header("If-Match", ifMatch);
        }
        return read(exchange(request.build()));
    }

    /** What must already be committed when this answers. */
    JsonNode create(String account, String path, Object body) {
        return send(account, "POST", path, body, "");
    }

    private record Held(String token, long since) {}

    /** What is there. */
    JsonNode get(String account, String path) {
        return read(text(account, path));
    }

    /** What is there; looks at none of it, because reading it may take as long as getting it. */
    String text(String account, String path) {
        var request = HttpRequest.newBuilder(suite.portal().resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token(account))
                .GET()
                .build();
        return exchange(request);
    }

    private String token(String account) {
        return held.compute(
                        account,
                        (key, old) -> old != null && System.nanoTime() - old.since < KEPT.toNanos()
                                ? old
                                : new Held(fetchToken(key), System.nanoTime()))
                .token;
    }

    private String fetchToken(String account) {
        var form = "grant_type=password&client_id=demo-loader&username=" + account + "&password=" + Accounts.PASSWORD;
        var request = HttpRequest.newBuilder(URI.create(suite.identityProvider() + "/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return read(exchange(request)).path("access_token").asText();
    }

    private String exchange(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new IllegalStateException(
                        request.uri() + " answered " + response.statusCode() + ": " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode read(String answer) {
        try {
            return json.readTree(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
