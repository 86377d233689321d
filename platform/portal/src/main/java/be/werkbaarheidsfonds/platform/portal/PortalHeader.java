package be.werkbaarheidsfonds.platform.portal;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.identity.EnterpriseNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the layout shows about the caller on every page.
 *
 * @param name to greet with, null for a visitor
 * @param organisation name of the company the caller acts for, its number where the name is unknown
 * @param organisationNumber as written in letters, null where it is already the name
 * @param canSwitch whether there is another company to act for
 * @param section the part of the portal above the page shown, null where the page is that part itself
 */
public record PortalHeader(
        @Nullable String name,
        @Nullable String organisation,
        @Nullable String organisationNumber,
        boolean canSwitch,
        List<NavigationItem> navigation,
        @Nullable NavigationItem section) {

    static PortalHeader of(@Nullable Caller caller, String path) {
        var navigation = Navigation.of(caller, path);
        var section = navigation.stream()
                .filter(item -> item.current() && !item.href().equals(path))
                .findFirst()
                .orElse(null);
        if (caller == null) {
            return new PortalHeader(null, null, null, false, navigation, section);
        }
        var number = display(caller.organisation());
        var named = caller.organisationName();
        return new PortalHeader(
                caller.displayName(),
                named == null ? number : named,
                named == null ? null : number,
                caller.mandates().size() > 1,
                navigation,
                section);
    }

    private static @Nullable String display(@Nullable EnterpriseNumber number) {
        return number == null ? null : number.display();
    }

    public boolean isLoggedIn() {
        return name != null;
    }
}
