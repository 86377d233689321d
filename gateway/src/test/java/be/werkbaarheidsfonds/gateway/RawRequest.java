package be.werkbaarheidsfonds.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;

/** A request as it is written on the wire: HTTP clients tidy up what these tests are about. */
final class RawRequest {

    private RawRequest() {}

    /** The whole answer to a request line and headers. */
    static String send(String requestLine, String... headers) {
        var port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        var request = new StringBuilder(requestLine)
                .append("\r\nHost: localhost:")
                .append(port)
                .append("\r\nConnection: close\r\n");
        for (var header : headers) {
            request.append(header).append("\r\n");
        }
        request.append("\r\n");
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
            if (requestLine.startsWith("POST")) {
                socket.shutdownOutput(); // the body that was promised never comes
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
