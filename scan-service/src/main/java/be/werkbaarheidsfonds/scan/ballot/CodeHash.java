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

    /** Knows the key; copied for every code, which is quicker than looking for one among the providers. */
    private final Mac keyed;

    @Inject
    CodeHash(KeyStore keys) {
        try {
            keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(keys.codesKey(), ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }

    byte[] of(BallotCode code) {
        return copy().doFinal(code.value().getBytes(StandardCharsets.US_ASCII));
    }

    private Mac copy() {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Every JDK copies " + ALGORITHM, e);
        }
    }
}
