package be.werkbaarheidsfonds.scan.ballot;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts what the key store writes, with a secret that is kept elsewhere: in production by the platform's
 * secret manager (rule B4). Who has the folder, or a copy of it, without that secret has nothing.
 *
 * <p>AES-256-GCM under a key derived from the secret (HKDF-SHA256, RFC 5869), bound to the file's name: one
 * key can't be put in the place of another.
 */
@ApplicationScoped
class KeyWrap {

    private static final int FEWEST_CHARACTERS = 32;
    private static final int KEY_BYTES = 32;
    private static final byte[] NO_SALT = {};

    private final Aead cipher;

    /** @param secret at least 32 characters, the same in every replica and as long as a scan is open */
    @Inject
    KeyWrap(@ConfigProperty(name = "werkbaarheidsfonds.key-store-secret") String secret) {
        if (secret.length() < FEWEST_CHARACTERS) {
            throw new IllegalStateException(
                    "werkbaarheidsfonds.key-store-secret has at least " + FEWEST_CHARACTERS + " characters");
        }
        try {
            cipher = new AesGcmJce(Hkdf.computeHkdf(
                    "HMACSHA256", bytes(secret), NO_SALT, bytes("werkbaarheidsfonds key store"), KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has AES-256-GCM", e);
        }
    }

    byte[] wrap(String file, byte[] content) {
        try {
            return cipher.encrypt(content, bytes(file));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(file + " can't be encrypted", e);
        }
    }

    /** @throws IllegalStateException when it is damaged, was of another file or written with another secret */
    byte[] unwrap(String file, byte[] wrapped) {
        try {
            return cipher.decrypt(wrapped, bytes(file));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    file + " is damaged, or werkbaarheidsfonds.key-store-secret is not the one it was written with", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
