package be.werkbaarheidsfonds.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * Posts forms as cheaply as this machine can, on connections that are kept: who measures shares the processors
 * with what is measured, and a heavy client would be counted as a slow server.
 */
final class PlainPost {

    private static final int PATIENCE_MILLIS = 30_000;

    static {
        // the client reserves Sec-Fetch-Site for browsers, whose part this plays
        System.setProperty("sun.net.http.allowRestrictedHeaders", "true");
        System.setProperty("http.maxConnections", "64");
    }

    private PlainPost() {}

    /** @return the status of the answer, redirects not followed */
    static int form(URI page, byte[] form) throws IOException {
        var connection = (HttpURLConnection) page.toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(PATIENCE_MILLIS);
        connection.setReadTimeout(PATIENCE_MILLIS);
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
        connection.setRequestProperty("Sec-Fetch-Site", "same-origin");
        connection.setFixedLengthStreamingMode(form.length);
        try (var out = connection.getOutputStream()) {
            out.write(form);
        }
        var status = connection.getResponseCode();
        try (var in = status < HttpURLConnection.HTTP_BAD_REQUEST
                ? connection.getInputStream()
                : connection.getErrorStream()) {
            // read to its end, the connection is kept
            in.readAllBytes();
        }
        return status;
    }
}
