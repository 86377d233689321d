package be.werkbaarheidsfonds.platform.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** How a server shows that it can be used. */
@FunctionalInterface
public interface Readiness {

    boolean ready();

    /** Something accepts connections on this port of the loopback address. */
    static Readiness listensOn(int port) {
        return () -> {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 300);
                return true;
            } catch (IOException e) {
                return false;
            }
        };
    }

    /** A GET of this address is answered with 200. */
    static Readiness answers(URI address) {
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(2)).build();
        return () -> {
            try {
                return Clients.HTTP
                                .send(request, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        };
    }

    /** Holds the one client that all readiness checks of a JVM use. */
    final class Clients {

        private static final HttpClient HTTP = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofMillis(500))
                .build();

        private Clients() {}
    }
}
