package be.werkbaarheidsfonds.systemtests.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/**
 * Notes what no page of the suite may do: send a request elsewhere, write an error to the console
 * (which is where the browser reports what the content security policy refused) or throw in a script.
 */
final class Watch {

    /** The browser notes a page we asked for and that was rightly refused (422, 404) as an error too. */
    private static final Pattern REFUSED_PAGE =
            Pattern.compile("Failed to load resource: the server responded with a status of 4\\d\\d.*");

    private final Set<String> origins;
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final Set<String> pages = ConcurrentHashMap.newKeySet();

    Watch(BrowserContext context, Set<String> origins) {
        this.origins = origins;
        context.onRequest(this::requested);
        context.onConsoleMessage(this::said);
        context.onWebError(e -> faults.add("script error: " + e.error()));
    }

    private void requested(Request request) {
        var address = URI.create(request.url());
        if (request.isNavigationRequest()) {
            pages.add(request.url());
        }
        var inPage = "data".equals(address.getScheme()) || "blob".equals(address.getScheme());
        if (!inPage && !origins.contains(address.getScheme() + "://" + address.getRawAuthority())) {
            faults.add("request leaves the suite: " + request.url());
        }
    }

    private void said(ConsoleMessage message) {
        var about = message.location().replaceAll(":\\d+:\\d+$", "");
        var refusedPage = REFUSED_PAGE.matcher(message.text()).matches() && pages.contains(about);
        if ("error".equals(message.type()) && !refusedPage) {
            faults.add("console: " + message.text() + " (" + message.location() + ")");
        }
    }

    /** What was noted since the last time. */
    List<String> faults() {
        var noted = List.copyOf(faults);
        faults.removeAll(noted);
        return noted;
    }
}
