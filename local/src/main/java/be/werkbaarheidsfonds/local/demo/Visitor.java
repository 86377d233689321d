package be.werkbaarheidsfonds.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Someone without an account, who opens pages and sends their forms as a browser without JavaScript would. */
final class Visitor {

    private final HttpClient http;
    private final URI portal;

    Visitor(HttpClient http, URI portal) {
        this.http = http;
        this.portal = portal;
    }

    Document open(String path) {
        return page(HttpRequest.newBuilder(portal.resolve(path)).build());
    }

    /** The page that comes after this form, as it was filled in. */
    Document send(FormElement form) {
        var fields = form.formData().stream().map(Visitor::encoded).collect(Collectors.joining("&"));
        return page(HttpRequest.newBuilder(URI.create(form.absUrl("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", portal.toString())
                .POST(HttpRequest.BodyPublishers.ofString(fields))
                .build());
    }

    private Document page(HttpRequest request) {
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300 && response.statusCode() < 400) {
                var next = response.headers().firstValue("Location").orElse("/");
                return open(response.uri().resolve(next).getRawPath());
            }
            if (response.statusCode() != 200) {
                throw new DemoFailed(request.uri().getPath() + " answered " + response.statusCode());
            }
            return Jsoup.parse(response.body(), response.uri().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailed("Interrupted at " + request.uri().getPath());
        }
    }

    private static String encoded(KeyVal field) {
        return encoded(field.key()) + "=" + encoded(field.value());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
