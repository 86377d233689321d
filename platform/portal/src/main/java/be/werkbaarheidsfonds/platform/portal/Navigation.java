package be.werkbaarheidsfonds.platform.portal;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.identity.Roles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which parts of the portal a caller finds in the navigation, in order. */
final class Navigation {

    private Navigation() {}

    static List<NavigationItem> of(@Nullable Caller caller, String path) {
        var items = new ArrayList<NavigationItem>();
        items.add(new NavigationItem("/", "Home", path.equals("/")));
        var links = caller == null ? forVisitors() : forRolesOf(caller);
        links.forEach((href, text) -> items.add(new NavigationItem(href, text, isUnder(path, href))));
        return List.copyOf(items);
    }

    private static boolean isUnder(String path, String href) {
        return path.equals(href) || path.startsWith(href + "/");
    }

    private static Map<String, String> forVisitors() {
        var links = new LinkedHashMap<String, String>();
        links.put("/fund/oproepen", "Oproepen");
        links.put("/scan/invullen", "Scan invullen");
        links.put("/scan/zelfscan", "Zelfscan");
        return links;
    }

    private static Map<String, String> forRolesOf(Caller caller) {
        var links = new LinkedHashMap<String, String>();
        if (caller.has(Roles.COMPANY)) {
            links.put("/scan", "Scan");
            links.put("/dialogue", "Dialoog");
            links.put("/fund", "Aanvragen");
        }
        if (caller.has(Roles.FUND_ASSESSOR) || caller.has(Roles.FUND_APPROVER) || caller.has(Roles.FUND_TREASURER)) {
            links.putIfAbsent("/fund", "Aanvragen");
        }
        links.put("/convenant", "Convenanten");
        if (caller.has(Roles.ADMIN)) {
            links.put("/scan/instrumenten", "Vragenlijsten");
        }
        return links;
    }
}
