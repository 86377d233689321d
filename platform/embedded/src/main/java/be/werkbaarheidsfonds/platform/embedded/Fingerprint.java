package be.werkbaarheidsfonds.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells whether files are still the ones something was made of. */
public final class Fingerprint {

    private static final int LENGTH = 16;
    private static final long LARGE = 1024 * 1024;

    private final MessageDigest digest;

    private Fingerprint(MessageDigest digest) {
        this.digest = digest;
    }

    /**
     * Of all files in these places and of these words. Large files count by name, size and time.
     *
     * @return short enough for a file name
     */
    public static String of(List<Path> places, String... words) {
        try {
            var fingerprint = new Fingerprint(MessageDigest.getInstance("SHA-256"));
            for (var place : places) {
                fingerprint.addAll(place);
            }
            for (var word : words) {
                fingerprint.add(word);
            }
            return HexFormat.of().formatHex(fingerprint.digest.digest()).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addAll(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(place.relativize(file).toString());
                addContent(file);
            }
        }
    }

    private void addContent(Path file) throws IOException {
        if (Files.size(file) < LARGE) {
            digest.update(Files.readAllBytes(file));
        } else {
            add(Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis());
        }
    }

    private void add(String word) {
        digest.update(word.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
