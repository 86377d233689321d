package be.werkbaarheidsfonds.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 over a list of fields, each preceded by its length so that no two lists look alike. */
final class Digest {

    private Digest() {}

    static String of(@Nullable Object... fields) {
        var sha256 = sha256();
        for (var field : fields) {
            if (field == null) {
                sha256.update("-:".getBytes(StandardCharsets.US_ASCII));
            } else {
                var bytes = field.toString().getBytes(StandardCharsets.UTF_8);
                sha256.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                sha256.update(bytes);
            }
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
