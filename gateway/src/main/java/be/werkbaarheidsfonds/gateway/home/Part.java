package be.werkbaarheidsfonds.gateway.home;

import org.jspecify.annotations.Nullable;

/**
 * A service's part of the home page.
 *
 * @param html as the service rendered it, null when it did not answer in time
 * @param isSilent whether the service answered that it has nothing for this caller
 */
record Part(Service service, @Nullable String html, boolean isSilent) {

    static Part of(Service service, String html) {
        return new Part(service, html, html.isBlank());
    }

    static Part missing(Service service) {
        return new Part(service, null, false);
    }

    static Part silent(Service service) {
        return new Part(service, null, true);
    }
}
