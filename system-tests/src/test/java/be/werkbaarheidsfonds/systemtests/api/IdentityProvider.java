package be.werkbaarheidsfonds.systemtests.api;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Keycloak's token endpoint; tokens are kept for as long as they can surely be used. */
public final class IdentityProvider {

    private static final Duration SURELY_VALID = Duration.ofMinutes(2);

    private record Held(String token, Instant since) {}

    private final URI issuer;
    private final Map<Map<String, String>, Held> held = new ConcurrentHashMap<>();

    /** @param issuer address of the realm */
    public IdentityProvider(URI issuer) {
        this.issuer = issuer;
    }

    /** Token of a person with a demo account. */
    public String tokenOf(String name, String password) {
        return token(
                Map.of("grant_type", "password", "client_id", "demo-loader", "username", name, "password", password));
    }

    /** Token of a program. */
    public String tokenOfClient(String clientId, String secret) {
        return token(Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret));
    }

    private String token(Map<String, String> grant) {
        return held.compute(
                        grant,
                        (key, old) ->
                                old != null && old.since.plus(SURELY_VALID).isAfter(Instant.now())
                                        ? old
                                        : new Held(fetch(key), Instant.now()))
                .token;
    }

    private String fetch(Map<String, String> grant) {
        var body = grant.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return Client.send(request).expect(200).json().path("access_token").asText();
    }
}
