package be.werkbaarheidsfonds.gateway;

import be.werkbaarheidsfonds.platform.testkit.Tokens;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * As much of an OpenID provider as the code flow needs, with real signed tokens. The code a test comes
 * back with names the person: {@code an}, {@code joris} (two companies), {@code rijk} (more claims
 * than one cookie holds), {@code kort} (a token that is over at once, and no
 * refresh), {@code weg} (refused).
 */
final class IdentityProviderStandIn {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;

    IdentityProviderStandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", x -> json(x, 200, discovery()));
        server.createContext("/jwks", x -> json(x, 200, Map.of("keys", List.of(publicKey()))));
        server.createContext("/token", this::token);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    private Map<String, Object> discovery() {
        return Map.of(
                "issuer",
                Tokens.ISSUER,
                "authorization_endpoint",
                address() + "/auth",
                "token_endpoint",
                address() + "/token",
                "jwks_uri",
                address() + "/jwks",
                "end_session_endpoint",
                address() + "/logout");
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = new QueryStringDecoder(
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8), false);
        var code = form.parameters().getOrDefault("code", List.of()).stream()
                .findFirst()
                .orElse(null);
        if (code == null || code.equals("weg")) {
            json(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        json(
                exchange,
                200,
                Map.of(
                        "access_token",
                        sign(code, "access"),
                        "id_token",
                        sign(code, "id"),
                        "refresh_token",
                        "refresh-" + code,
                        "token_type",
                        "Bearer",
                        "expires_in",
                        300));
    }

    private static String sign(String person, String use) {
        var companies = switch (person) {
            case "joris" -> List.of("0999100196", "0999300334");
            case "rijk" ->
                IntStream.range(0, 80)
                        .mapToObj(IdentityProviderStandIn::enterpriseNumber)
                        .toList();
            default -> List.of("0999100196");
        };
        var now = System.currentTimeMillis() / 1000;
        return Jwt.issuer(Tokens.ISSUER)
                .subject(person)
                .audience(Tokens.AUDIENCES)
                .claim("typ_of_test", use)
                .claim("given_name", person)
                .claim("vo_orgcode", companies.getFirst())
                .claim("vo_orgnaam", "Bakkerij De Korenaar nv")
                .claim(
                        "werkbaarheidsfonds_rol_3d",
                        companies.stream()
                                .map(c -> "Bedrijf-Werkbaarheidsfonds:" + c)
                                .toList())
                .issuedAt(now)
                .expiresAt(person.equals("kort") ? now + 1 : now + 300)
                .sign(Tokens.privateKey());
    }

    static String enterpriseNumber(int n) {
        var body = 9_991_000 + n;
        return "0%07d%02d".formatted(body, 97 - body % 97);
    }

    private static Map<String, Object> publicKey() {
        var key = (RSAPrivateCrtKey) Tokens.privateKey();
        return Map.of(
                "kty",
                "RSA",
                "use",
                "sig",
                "alg",
                "RS256",
                "n",
                unsigned(key.getModulus()),
                "e",
                unsigned(key.getPublicExponent()));
    }

    private static String unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        var from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static void json(HttpExchange exchange, int status, Map<String, Object> body) {
        try (exchange) {
            var bytes = JSON.writeValueAsBytes(body);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
