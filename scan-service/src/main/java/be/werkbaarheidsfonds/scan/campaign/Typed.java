package be.werkbaarheidsfonds.scan.campaign;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what was typed. */
final class Typed {

    /** Longer ones are no headcount, and might not be an int. */
    private static final int LONGEST_NUMBER = 7;

    private Typed() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** A whole number of at most seven digits. */
    static Optional<Integer> number(@Nullable String typed) {
        var digits = text(typed);
        return digits.matches("\\d{1," + LONGEST_NUMBER + "}")
                ? Optional.of(Integer.parseInt(digits))
                : Optional.empty();
    }

    static Optional<LocalDate> date(@Nullable String typed) {
        try {
            return Optional.of(LocalDate.parse(text(typed)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
