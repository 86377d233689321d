package be.werkbaarheidsfonds.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Posts forms on one connection that is kept, as cheaply as this machine can: who measures shares the processors with
 * what is measured, and the clients of the JDK take as much of them as the gateway does. It understands answers of
 * our own gateway, and fails on any other.
 */
final class PlainPost {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final String LENGTH = "content-length:";
    private static final int STATUS_AT = "HTTP/1.1 ".length();
    private static final int STATUS_DIGITS = 3;

    private final Socket socket = new Socket();
    private final InputStream answers;
    private final byte[] head;

    PlainPost(URI page) throws IOException {
        socket.connect(new InetSocketAddress(page.getHost(), page.getPort()), PATIENCE_MILLIS);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
        answers = new BufferedInputStream(socket.getInputStream());
        head = ("POST " + page.getRawPath() + " HTTP/1.1\r\nHost: " + page.getAuthority()
                        + "\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: ")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** @return the status of the answer, redirects not followed */
    int form(byte[] form) throws IOException {
        var length = (form.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        var request = new byte[head.length + length.length + form.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(length, 0, request, head.length, length.length);
        System.arraycopy(form, 0, request, head.length + length.length, form.length);
        socket.getOutputStream().write(request);
        return answer();
    }

    private int answer() throws IOException {
        var status = Integer.parseInt(line().substring(STATUS_AT, STATUS_AT + STATUS_DIGITS));
        var body = 0;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
                body = Integer.parseInt(header.substring(LENGTH.length()).strip());
            }
        }
        answers.skipNBytes(body);
        return status;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = answers.read(); next != '\n'; next = answers.read()) {
            if (next < 0) {
                throw new EOFException("The gateway closed the connection");
            }
            line.append((char) next);
        }
        return line.substring(0, line.length() - 1);
    }
}
