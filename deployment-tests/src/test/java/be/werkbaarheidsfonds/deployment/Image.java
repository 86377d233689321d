package be.werkbaarheidsfonds.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** The name of a container image. */
record Image(String name, String tag) {

    private static final Pattern PINNED =
            Pattern.compile("(?<name>[a-z0-9-]+(/[a-z0-9-]+)?):(?<tag>v?\\d+\\.\\d+[A-Za-z0-9._-]*)");

    /** Without a registry's host, with a tag that names at least a minor version. */
    static Image pinned(String reference) {
        var matcher = PINNED.matcher(reference);
        assertThat(matcher.matches())
                .as("%s names no registry and a fixed version", reference)
                .isTrue();
        return new Image(matcher.group("name"), matcher.group("tag"));
    }

    boolean isOurs() {
        return name.startsWith("werkbaarheidsfonds/");
    }

    /** The module an image of ours is built from. */
    Service service() {
        return Service.named(name.substring(name.indexOf('/') + 1));
    }
}
