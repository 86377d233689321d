package be.werkbaarheidsfonds.scan.representatives;

import be.werkbaarheidsfonds.scan.ballot.CodeCharacters;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/**
 * What opens the page of worker representatives: 160 random bits, so that nobody guesses one and a plain hash of it can
 * be stored. Letters and figures that look alike are read as one, as in the codes of respondents.
 */
final class AccessToken {

    /** Of five bits each. */
    private static final int LENGTH = 32;

    private final String value;

    private AccessToken(String value) {
        this.value = value;
    }

    static AccessToken random(SecureRandom random) {
        return new AccessToken(CodeCharacters.random(random, LENGTH));
    }

    /** Whatever was typed: what is no token takes as long to look up as one that is unknown. */
    static AccessToken typed(String text) {
        return new AccessToken(CodeCharacters.read(text));
    }

    /** All that is stored of it. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** As it is given to people: {@code K7QM-2XWD-…}. */
    String display() {
        return CodeCharacters.display(value);
    }

    /** A token must never get into a log. */
    @Override
    public String toString() {
        return "AccessToken[…]";
    }
}
