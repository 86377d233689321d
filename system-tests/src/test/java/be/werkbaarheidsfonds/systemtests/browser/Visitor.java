package be.werkbaarheidsfonds.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One person with a browser of their own: no cookie is shared with another visitor. */
public final class Visitor implements AutoCloseable {

    /** What a visitor's browser is like. */
    public enum Device {
        DESK(1280, 900, true),
        PHONE(390, 844, true),
        PHONE_WITHOUT_JAVASCRIPT(390, 844, false);

        private final int width;
        private final int height;
        private final boolean javaScript;

        Device(int width, int height, boolean javaScript) {
            this.width = width;
            this.height = height;
            this.javaScript = javaScript;
        }
    }

    private final URI portal;
    private final Device device;
    private final BrowserContext context;
    private final Page page;
    private final Watch watch;
    private final List<String> faults = new ArrayList<>();

    private Visitor(URI portal, Device device, BrowserContext context, Watch watch) {
        this.portal = portal;
        this.device = device;
        this.context = context;
        this.page = context.newPage();
        this.watch = watch;
    }

    /** @param identityProvider the only other origin pages may reach */
    public static Visitor arrives(Chromium chromium, URI portal, URI identityProvider, Device device) {
        var context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("nl-BE")
                        .setTimezoneId("Europe/Brussels")
                        .setViewportSize(device.width, device.height)
                        .setJavaScriptEnabled(device.javaScript));
        context.setDefaultTimeout(45_000);
        return new Visitor(
                portal,
                device,
                context,
                new Watch(context, Set.copyOf(List.of(origin(portal), origin(identityProvider)))));
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    public Page page() {
        return page;
    }

    /** Opens a page of the portal by its path. */
    public void opens(String path) {
        page.navigate(portal.resolve(path).toString());
    }

    /** Closes what is open by accident: only what the browser keeps is left. */
    public void closesThePage() {
        page.navigate("about:blank");
    }

    /** Asks for a page that needs an account, and logs in at the identity provider that it leads to. */
    public void logsIn(String path, String name, String password) {
        opens(path);
        page.locator("#username").fill(name);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        assertThat(page.url()).as("after logging in").startsWith(portal.toString());
    }

    public void presses(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    public void follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    public void fills(String label, String text) {
        field(label).fill(text);
    }

    public Locator field(String label) {
        return page.getByLabel(label).first();
    }

    /** The page's text, as far as it can be seen. */
    public String text() {
        return page.locator("body").innerText();
    }

    public String heading() {
        return page.locator("h1").first().innerText();
    }

    /**
     * The page as it stands is a page of the journey: it must be accessible and must have done nothing
     * it may not, and it goes to docs/screenshots under this name when they are made anew. What is wrong
     * with it is said when the visitor leaves, so that one page does not hide what is wrong with the next.
     */
    public void looksAt(String name) {
        var found = new ArrayList<>(watch.faults());
        if (device.javaScript) {
            found.addAll(Accessibility.faults(page));
            Screenshots.take(page, name);
        }
        found.forEach(fault -> faults.add(name + " (" + page.url() + "): " + fault));
    }

    @Override
    public void close() {
        context.close();
        assertThat(faults)
                .as("what is wrong with the pages that were looked at")
                .isEmpty();
    }
}
