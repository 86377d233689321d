package be.werkbaarheidsfonds.fund.idempotency;

import be.werkbaarheidsfonds.platform.problem.Refused;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprint of a creation's request, kept with what it made: the same key with another request is refused. */
public final class RequestDigest {

    private RequestDigest() {}

    /** SHA-256 over the record's components. */
    public static String of(Record request) {
        return HexFormat.of().formatHex(sha256(request.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** SHA-256 of these bytes. */
    public static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** The refusal of a key that made something else. */
    public static Refused reused() {
        return Refused.conflict(
                "idempotency-key-reused",
                "Deze Idempotency-Key hoort bij een andere aanvraag. Kies een nieuwe sleutel.");
    }
}
