package be.werkbaarheidsfonds.local.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The same identifier for the same demo thing in every run, so that loading again makes nothing twice. */
final class Keys {

    private Keys() {}

    static UUID of(String thing) {
        return UUID.nameUUIDFromBytes(("werkbaarheidsfonds-demo/" + thing).getBytes(StandardCharsets.UTF_8));
    }
}
