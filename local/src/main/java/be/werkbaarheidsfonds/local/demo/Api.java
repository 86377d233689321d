package be.werkbaarheidsfonds.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The suite's APIs as one person uses them: through the gateway, with the person's own token. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http;
    private final URI portal;
    private final Tokens tokens;
    private final String username;
    private final Map<String, String> mandate;

    /** @param company number of the company that the person acts for, null where it needs no saying */
    Api(HttpClient http, URI portal, Tokens tokens, String username, @Nullable String company) {
        this.http = http;
        this.portal = portal;
        this.tokens = tokens;
        this.username = username;
        this.mandate = company == null ? Map.of() : Map.of("Werkbaarheidsfonds-Mandate", company);
    }

    Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    /** Makes something; the key makes it the same thing when it is sent again. */
    Answer create(String path, UUID key, Map<String, ?> body) {
        return required(path, send("POST", path, body, Map.of("Idempotency-Key", key.toString())));
    }

    /** Like {@link #create}, where what it needs may still be on its way. */
    Answer tryCreate(String path, UUID key, Map<String, ?> body) {
        return send("POST", path, body, Map.of("Idempotency-Key", key.toString()));
    }

    /** Takes the next step with something. */
    Answer step(String path, String tag, Map<String, ?> body) {
        return required(path, send("POST", path, body, Map.of("If-Match", tag)));
    }

    /** A step that may be refused, because what it needs is still on its way by event. */
    Answer tryStep(String path, String tag, Map<String, ?> body) {
        return send("POST", path, body, Map.of("If-Match", tag));
    }

    /** Writes something whole, whatever is there. */
    Answer put(String path, Map<String, ?> body) {
        return required(path, send("PUT", path, body, Map.of("If-Match", "*")));
    }

    /** Like {@link #put}, where what it needs may still be on its way. */
    Answer tryPut(String path, Map<String, ?> body) {
        return send("PUT", path, body, Map.of("If-Match", "*"));
    }

    /** What must be there. */
    Answer find(String path) {
        return required(path, get(path));
    }

    private static Answer required(String path, Answer answer) {
        if (!answer.ok()) {
            throw new DemoFailed(path + " answered " + answer.status() + ": " + answer.body());
        }
        return answer;
    }

    private Answer send(String method, String path, @Nullable Map<String, ?> body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(portal.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.of(username))
                .header("Accept", "application/json");
        mandate.forEach(request::header);
        headers.forEach(request::header);
        try {
            if (body == null) {
                request.method(method, HttpRequest.BodyPublishers.noBody());
            } else {
                request.header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
            }
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(
                    response.statusCode(),
                    json(response),
                    response.headers().firstValue("ETag").orElse(null));
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailed("Interrupted at " + path);
        }
    }

    private static JsonNode json(HttpResponse<byte[]> response) throws IOException {
        var isJson = response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("json"))
                .isPresent();
        return isJson && response.body().length > 0 ? JSON.readTree(response.body()) : MissingNode.getInstance();
    }

    /** Gives everyone an access token, anew when the old one has nearly expired. */
    static final class Tokens {

        private static final Duration MARGIN = Duration.ofSeconds(30);

        private final HttpClient http;
        private final URI issuer;
        private final String password;
        private final Map<String, Token> known = new HashMap<>();

        Tokens(HttpClient http, URI issuer, String password) {
            this.http = http;
            this.issuer = issuer;
            this.password = password;
        }

        private record Token(String value, long expiresAtNanos) {}

        String of(String username) {
            var token = known.get(username);
            if (token == null || token.expiresAtNanos() - System.nanoTime() < MARGIN.toNanos()) {
                token = fetch(username);
                known.put(username, token);
            }
            return token.value();
        }

        private Token fetch(String username) {
            var form = "grant_type=password&client_id=demo-loader&username=" + username + "&password=" + password;
            var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build();
            try {
                var response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
                var body = JSON.readTree(response.body());
                if (response.statusCode() != 200) {
                    throw new DemoFailed("No token for " + username + ": " + body);
                }
                var lifetime = Duration.ofSeconds(body.get("expires_in").asLong());
                return new Token(body.get("access_token").asText(), System.nanoTime() + lifetime.toNanos());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new DemoFailed("Interrupted while logging in");
            }
        }
    }
}
