package be.werkbaarheidsfonds.platform.embedded;

import java.nio.file.Path;

/** The {@code java} that runs us, for our children. */
public final class JavaCommand {

    private JavaCommand() {}

    public static String path() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
