package be.werkbaarheidsfonds.scan.ballot;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/** What every code given to people is made of: characters of five bits each, none of which looks like another. */
public final class CodeCharacters {

    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final Pattern BETWEEN = Pattern.compile("[\\s-]");
    private static final Pattern FOUR = Pattern.compile("(.{4})(?=.)");

    private CodeCharacters() {}

    /** So many characters, each as likely as any other. */
    public static String random(SecureRandom random, int length) {
        var characters = new StringBuilder(length);
        for (var i = 0; i < length; i++) {
            characters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return characters.toString();
    }

    /** Reads what people type: small letters, hyphens, spaces, O for 0, I and L for 1. It may still be no code. */
    public static String read(String typed) {
        return BETWEEN.matcher(typed.toUpperCase(Locale.ROOT))
                .replaceAll("")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** As people are shown it, four by four: {@code K7QM-2XWD-9HTA}. */
    public static String display(String value) {
        return FOUR.matcher(value).replaceAll("$1-");
    }
}
