package be.werkbaarheidsfonds.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Secrets of one suite: made at its first start, kept in its state folder, readable by its owner only. */
final class Secrets {

    private static final int BYTES = 32;

    private final Properties values;
    private final Path file;

    private Secrets(Properties values, Path file) {
        this.values = values;
        this.file = file;
    }

    static Secrets in(Path folder) {
        var file = folder.resolve("secrets.properties");
        var values = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Secrets(values, file);
    }

    /** The secret of this name, made now if there is none. */
    synchronized String get(String name) {
        var known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        values.setProperty(name, secret);
        save();
        return secret;
    }

    private void save() {
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (var writer = Files.newBufferedWriter(file)) {
                values.store(writer, "Of this machine only");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
