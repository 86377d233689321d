package be.werkbaarheidsfonds.scan.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keyed hash under which a code is stored: without the key, which is not in the database, nobody can
 * try codes against a stolen one. Looking up a hash takes as long for a wrong code as for a right one.
 */
@ApplicationScoped
class CodeHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    @Inject
    CodeHash(KeyStore keys) {
        this.key = new SecretKeySpec(keys.codesKey(), ALGORITHM);
    }

    byte[] of(BallotCode code) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(code.value().getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }
}
