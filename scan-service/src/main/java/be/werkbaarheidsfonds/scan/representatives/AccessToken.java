package be.werkbaarheidsfonds.scan.representatives;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What opens the page of worker representatives: 160 random bits, so that nobody guesses one and a plain hash of it can
 * be stored. Letters and figures that look alike are read as one, as in the codes of respondents.
 */
final class AccessToken {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** Of five bits each. */
    private static final int LENGTH = 32;

    private static final Pattern BETWEEN = Pattern.compile("[\\s-]");
    private static final Pattern FOUR = Pattern.compile("(.{4})(?=.)");

    private final String value;

    private AccessToken(String value) {
        this.value = value;
    }

    static AccessToken random(SecureRandom random) {
        var characters = new StringBuilder(LENGTH);
        for (var i = 0; i < LENGTH; i++) {
            characters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new AccessToken(characters.toString());
    }

    /** Whatever was typed: what is no token takes as long to look up as one that is unknown. */
    static AccessToken typed(String text) {
        return new AccessToken(BETWEEN.matcher(text.toUpperCase(Locale.ROOT))
                .replaceAll("")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1'));
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
        return FOUR.matcher(value).replaceAll("$1-");
    }

    /** A token must never get into a log. */
    @Override
    public String toString() {
        return "AccessToken[…]";
    }
}
