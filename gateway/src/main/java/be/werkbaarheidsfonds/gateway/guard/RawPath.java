package be.werkbaarheidsfonds.gateway.guard;

import java.util.List;
import java.util.Locale;

/**
 * Paths that different servers read differently. What the gateway decides on and what a service then
 * sees must be the same, so whatever could be read in two ways is refused as it came, undecoded.
 */
final class RawPath {

    private static final List<String> AMBIGUOUS =
            List.of(";", "%2f", "%5c", "%2e", "%25", "%00", "\\", "//", "/../", "/./");

    private RawPath() {}

    static boolean isAmbiguous(String requestTarget) {
        var end = requestTarget.indexOf('?');
        var path = (end < 0 ? requestTarget : requestTarget.substring(0, end)).toLowerCase(Locale.ROOT);
        return !path.startsWith("/")
                || path.endsWith("/..")
                || path.endsWith("/.")
                || AMBIGUOUS.stream().anyMatch(path::contains)
                || path.chars().anyMatch(c -> c <= ' ' || c == 127);
    }
}
