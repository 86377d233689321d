package be.werkbaarheidsfonds.scan.invitation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that says no: to an address, or only once it has the whole mail. */
final class RefusingMailServer implements AutoCloseable {

    private final ServerSocket server;
    private final boolean takesText;
    private final AtomicInteger texts = new AtomicInteger();

    /** @param takesText whether it refuses only after it was given the mail */
    RefusingMailServer(boolean takesText) throws IOException {
        this.takesText = takesText;
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    /** How many mails it could read. */
    int texts() {
        return texts.get();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                // each by itself: a client may keep one open while it begins the next
                Thread.ofVirtual().start(() -> talk(socket));
            } catch (IOException e) {
                if (!server.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void talk(Socket accepted) {
        try (var socket = accepted) {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            say(socket, "220 refuses");
            for (var line = in.readLine(); line != null && !line.equals("QUIT"); line = in.readLine()) {
                say(socket, answer(line.split(" ", 2)[0], in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String answer(String command, BufferedReader in) throws IOException {
        return switch (command) {
            case "RCPT" -> takesText ? "250 ok" : "550 nobody of that name";
            case "DATA" -> takesText ? "354 go on" : "503 to whom?";
            case "EHLO", "MAIL", "RSET" -> "250 ok";
            default -> textAfter(in);
        };
    }

    /** What is no command is the first line of a mail. */
    private String textAfter(BufferedReader in) throws IOException {
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            // it reads all of it
        }
        texts.incrementAndGet();
        return "554 no, after all";
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
