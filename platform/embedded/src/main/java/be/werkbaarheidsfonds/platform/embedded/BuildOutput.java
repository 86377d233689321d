package be.werkbaarheidsfonds.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Where Maven keeps the files of the servers, as the build of this library wrote it down. */
final class BuildOutput {

    private BuildOutput() {}

    static String read(String resource) {
        try (var file = BuildOutput.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException(resource + " is missing: build platform/embedded with Maven first");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
