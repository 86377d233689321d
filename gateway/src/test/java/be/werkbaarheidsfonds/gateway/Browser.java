package be.werkbaarheidsfonds.gateway;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** A browser as far as the gateway can tell: cookies, no redirects by itself, fetch metadata on forms. */
final class Browser {

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client;
    private final String origin;

    Browser() {
        this(HttpClient.newBuilder());
    }

    /** One that comes from another address of this machine, 127.0.0.9 for instance. */
    static Browser at(String address) {
        return new Browser(HttpClient.newBuilder().localAddress(InetAddress.ofLiteral(address)));
    }

    private Browser(HttpClient.Builder client) {
        this.client = client.cookieHandler(cookies).build();
        var port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        origin = "http://localhost:" + port;
    }

    static Browser loggedInAs(String person) {
        var browser = new Browser();
        browser.logIn(person);
        return browser;
    }

    /** Through the code flow; the stand-in's code names the person. */
    HttpResponse<String> logIn(String person) {
        var challenge = get("/aanmelden?terug=/privacy");
        return get("/aanmelden/terug?code=" + person + "&state=" + parameter(challenge, "state"));
    }

    static String parameter(HttpResponse<String> redirect, String name) {
        return new QueryStringDecoder(location(redirect))
                .parameters()
                .getOrDefault(name, List.of("absent"))
                .getFirst();
    }

    static String location(HttpResponse<String> redirect) {
        return redirect.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("No redirect: " + redirect.statusCode() + " " + redirect.body()));
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, String form, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    HttpResponse<String> postFromThePortal(String path, String form) {
        return post(path, form, "Sec-Fetch-Site", "same-origin");
    }

    void setCookie(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setDomain("localhost.local"); // what the client makes of a host without dots
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(origin), cookie);
    }

    List<String> cookieNames() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::getName)
                .toList();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(origin + path)).header("Accept", "text/html");
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
