package be.werkbaarheidsfonds.gateway.session;

import org.jspecify.annotations.Nullable;

/** An address on this portal to go back to; anything that could lead elsewhere becomes the home page. */
final class LocalAddress {

    private LocalAddress() {}

    static String of(@Nullable String asked) {
        if (asked == null || !asked.startsWith("/") || asked.startsWith("//") || asked.indexOf('\\') >= 0) {
            return "/";
        }
        return asked.chars().noneMatch(c -> c <= ' ') ? asked : "/";
    }
}
