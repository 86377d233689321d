package be.werkbaarheidsfonds.bench;

import be.werkbaarheidsfonds.local.Accounts;
import be.werkbaarheidsfonds.local.suite.Suite;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/**
 * Pages for 20 people at once, each with a session of their own. The limit is a file of the portal
 * that the gateway serves from memory, to the same people at the same concurrency.
 */
final class PageBench {

    private static final int USERS = 20;
    private static final int WARM_UP = 100;
    private static final int VISITS = 400;
    private static final Pattern LOGIN_FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern STYLESHEET = Pattern.compile("href=\"(/portal/[^\"]+\\.css)\"");

    private final Suite suite;
    private final String account;
    private final String scan;

    PageBench(Suite suite, String account, String scan) {
        this.suite = suite;
        this.account = account;
        this.scan = scan;
    }

    void run(Report report) {
        report.heading("Pages, " + USERS + " people at once");
        var users = new ConcurrentLinkedQueue<HttpClient>();
        for (var i = 0; i < USERS; i++) {
            users.add(loggedIn());
        }
        var limit = visit(users, stylesheet(users.element()));
        limit.print(report, "a file of the portal");
        var home = visit(users, "/");
        home.print(report, "home page");
        report.ratio("home page, p50, to a file", home.p50() / limit.p50());
        var result = visit(users, "/scan/" + scan + "/resultaat");
        result.print(report, "result page");
        report.ratio("result page, p50, to a file", result.p50() / limit.p50());
    }

    private Percentiles visit(ConcurrentLinkedQueue<HttpClient> users, String path) {
        List<String> visits = Collections.nCopies(VISITS, path);
        Load.of(visits.subList(0, WARM_UP), USERS, page -> visitOnce(users, page));
        return Percentiles.ofNanos(
                Load.of(visits, USERS, page -> visitOnce(users, page)).nanos());
    }

    private void visitOnce(ConcurrentLinkedQueue<HttpClient> users, String path) throws Exception {
        var user = users.remove();
        get(user, suite.portal().resolve(path));
        users.add(user);
    }

    private String stylesheet(HttpClient user) {
        var page = STYLESHEET.matcher(get(user, suite.portal().resolve("/")));
        if (!page.find()) {
            throw new IllegalStateException("The home page has no stylesheet");
        }
        return page.group(1);
    }

    /** A page for one person who looks at it again and again. */
    static Percentiles alone(Suite suite, String account, String path, int visits) {
        var bench = new PageBench(suite, account, "");
        var user = new ConcurrentLinkedQueue<>(List.of(bench.loggedIn()));
        Load.of(Collections.nCopies(visits / 2, path), 1, page -> bench.visitOnce(user, page));
        return Percentiles.ofNanos(Load.of(Collections.nCopies(visits, path), 1, page -> bench.visitOnce(user, page))
                .nanos());
    }

    /** Logs in at Keycloak as a browser does. */
    private HttpClient loggedIn() {
        var browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager(new BrowserCookies(), CookiePolicy.ACCEPT_ALL))
                .followRedirects(Redirect.NORMAL)
                .build();
        var form = LOGIN_FORM.matcher(get(browser, suite.portal().resolve("/aanmelden")));
        if (!form.find()) {
            throw new IllegalStateException("No login form");
        }
        var login = HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + account + "&password=" + Accounts.PASSWORD))
                .build();
        send(browser, login);
        return browser;
    }

    private static String get(HttpClient browser, URI address) {
        return send(
                browser,
                HttpRequest.newBuilder(address)
                        .timeout(Duration.ofSeconds(30))
                        .header("Accept", "text/html,*/*")
                        .build());
    }

    private static String send(HttpClient browser, HttpRequest request) {
        try {
            var response = browser.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(request.uri() + " answered " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
