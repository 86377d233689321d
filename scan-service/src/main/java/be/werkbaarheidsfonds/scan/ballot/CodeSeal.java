package be.werkbaarheidsfonds.scan.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals a code that waits to be mailed, so that the database alone never holds a code beside an address (rule
 * B2): AES-256-GCM under a key of the key store, bound to the invitation it is for.
 */
@ApplicationScoped
public class CodeSeal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final byte[] PURPOSE = "werkbaarheidsfonds mailed codes".getBytes(StandardCharsets.US_ASCII);

    private final SecureRandom random = new SecureRandom();
    private final KeyStore keys;

    @Inject
    CodeSeal(KeyStore keys) {
        this.keys = keys;
    }

    public byte[] seal(UUID invitation, BallotCode code) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed =
                cipher(Cipher.ENCRYPT_MODE, nonce, invitation, code.display().getBytes(StandardCharsets.US_ASCII));
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /** The code that was sealed for this invitation; anything else is a fault. */
    public BallotCode open(UUID invitation, byte[] sealed) {
        var buffer = ByteBuffer.wrap(sealed);
        var nonce = new byte[NONCE];
        buffer.get(nonce);
        var content = new byte[buffer.remaining()];
        buffer.get(content);
        var display = new String(cipher(Cipher.DECRYPT_MODE, nonce, invitation, content), StandardCharsets.US_ASCII);
        return BallotCode.parse(display).orElseThrow();
    }

    private byte[] cipher(int mode, byte[] nonce, UUID invitation, byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.codesKey(), "HmacSHA256"));
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(mac.doFinal(PURPOSE), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(invitation.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A code to be mailed can't be sealed or opened", e);
        }
    }
}
