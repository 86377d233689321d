package be.werkbaarheidsfonds.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A visitor who notices nothing would let every journey pass. */
class ChromiumTest {

    private static Chromium chromium;
    private static HttpServer server;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.stop(0);
    }

    @Test
    void an_accessible_page_without_faults_passes() {
        try (var visitor = visitorOf("/good", "<main><h1>Dag</h1></main>", "default-src 'self'")) {
            visitor.looksAt("good");
            assertThat(visitor.heading()).isEqualTo("Dag");
        }
    }

    @Test
    void what_the_content_security_policy_refuses_is_a_fault() {
        assertThat(faultsOf("/csp", "<main><h1>Dag</h1><script>1</script></main>", "default-src 'self'"))
                .hasMessageContaining("Content Security Policy");
    }

    @Test
    void a_request_to_another_origin_is_a_fault() {
        var page = "<main><h1>Dag</h1><img alt='' src='http://localhost:1/x.png'></main>";
        assertThat(faultsOf("/elsewhere", page, "default-src *")).hasMessageContaining("request leaves the suite");
    }

    @Test
    void a_field_without_a_label_is_a_fault() {
        assertThat(faultsOf("/label", "<main><h1>Dag</h1><input name='x'></main>", "default-src 'self'"))
                .hasMessageContaining("axe label");
    }

    /** They are told when the visitor leaves. */
    private static Throwable faultsOf(String path, String body, String policy) {
        var visitor = visitorOf(path, body, policy);
        visitor.looksAt(path);
        return catchThrowable(visitor::close);
    }

    private static Visitor visitorOf(String path, String body, String policy) {
        var html = "<!doctype html><html lang=nl><head><title>Dag</title><link rel=icon href='data:,'></head><body>"
                + body + "</body></html>";
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().set("Content-Security-Policy", policy + "; img-src * data:");
            exchange.sendResponseHeaders(200, 0);
            try (var out = exchange.getResponseBody()) {
                out.write(html.getBytes(StandardCharsets.UTF_8));
            }
        });
        var origin = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        var visitor = Visitor.arrives(chromium, origin, origin, Visitor.Device.DESK);
        visitor.opens(path);
        return visitor;
    }
}
