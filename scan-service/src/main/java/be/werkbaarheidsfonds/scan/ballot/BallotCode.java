package be.werkbaarheidsfonds.scan.ballot;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The right to answer once, without a name: twelve random characters (60 bits), never numbered or in
 * order (rule B2). Letters and figures that look alike are read as one.
 *
 * @param value twelve characters, no hyphens
 */
public record BallotCode(String value) {

    private static final int LENGTH = 12;
    private static final Pattern FORM = Pattern.compile("[" + CodeCharacters.ALPHABET + "]{" + LENGTH + "}");

    public BallotCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a code");
        }
    }

    /** A new code. */
    static BallotCode random(SecureRandom random) {
        return new BallotCode(CodeCharacters.random(random, LENGTH));
    }

    /** Reads what people type: small letters, hyphens, spaces, O for 0, I and L for 1. */
    public static Optional<BallotCode> parse(String typed) {
        var read = CodeCharacters.read(typed);
        return FORM.matcher(read).matches() ? Optional.of(new BallotCode(read)) : Optional.empty();
    }

    /** As it is printed: {@code K7QM-2XWD-9HTA}. */
    public String display() {
        return CodeCharacters.display(value);
    }

    /** A code must never get into a log. */
    @Override
    public String toString() {
        return "BallotCode[…]";
    }
}
