package be.werkbaarheidsfonds.bench;

import java.net.CookieManager;
import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;

/** Cookies as a browser keeps them: what is secure also goes to localhost, which Java's own store refuses. */
final class BrowserCookies implements CookieStore {

    private final CookieStore kept = new CookieManager().getCookieStore();

    @Override
    public void add(URI address, HttpCookie cookie) {
        cookie.setSecure(false);
        kept.add(address, cookie);
    }

    @Override
    public List<HttpCookie> get(URI address) {
        return kept.get(address);
    }

    @Override
    public List<HttpCookie> getCookies() {
        return kept.getCookies();
    }

    @Override
    public List<URI> getURIs() {
        return kept.getURIs();
    }

    @Override
    public boolean remove(URI address, HttpCookie cookie) {
        return kept.remove(address, cookie);
    }

    @Override
    public boolean removeAll() {
        return kept.removeAll();
    }
}
