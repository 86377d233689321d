package be.werkbaarheidsfonds.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A service that answers with what reached it, line by line, so that tests see the gateway's work. */
final class ServiceStandIn {

    static final String RIGHT_CODE = "K0DE-GOED-0000";
    static final String ENDING_CODE = "K0DE-WEG0-0000";
    static final String USED_CODE = "K0DE-0PGE-BRVKT";

    private final HttpServer server;
    private final String name;

    ServiceStandIn(String name) throws IOException {
        this.name = name;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::echo);
        server.createContext("/fund/fragment/home", x -> answer(x, 200, "<h2>Uw aanvragen</h2>"));
        server.createContext("/scan/fragment/home", x -> answer(x, 204, ""));
        // never answered: what a hanging service looks like
        server.createContext("/convenant/fragment/home", x -> {});
        server.createContext("/scan/invullen", ServiceStandIn::takeCode);
        server.createContext("/scan/inzage", ServiceStandIn::takeCode);
        server.createContext("/api/scan/v1/questionnaires", ServiceStandIn::takeCode);
        server.createContext("/api/scan/v1/sheets", ServiceStandIn::takeCode);
        server.createContext(
                "/api/convenant/v1/companies/0999300334", x -> answer(x, 200, "{\"name\":\"Zorghuis Ter Linde vzw\"}"));
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    /** Every code is unknown but for the one that is right and the one that was used; with one there is no answer. */
    private static void takeCode(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (body.contains(ENDING_CODE)) {
            exchange.close();
            return;
        }
        var isKnown = !exchange.getRequestMethod().equals("POST") || body.contains(RIGHT_CODE);
        answer(exchange, isKnown ? 200 : body.contains(USED_CODE) ? 409 : 404, headers(exchange));
    }

    private void echo(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Set-Cookie", "from-" + name + "=1");
        answer(
                exchange,
                200,
                name + " " + exchange.getRequestMethod() + " " + exchange.getRequestURI() + "\n" + headers(exchange)
                        + "answered-by: " + server.getAddress().getPort() + "\nbody: " + body);
    }

    private static String headers(HttpExchange exchange) {
        var lines = new StringBuilder();
        exchange.getRequestHeaders()
                .forEach((header, values) -> lines.append(header.toLowerCase(java.util.Locale.ROOT))
                        .append(": ")
                        .append(String.join(",", values))
                        .append('\n'));
        return lines.toString();
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }
}
