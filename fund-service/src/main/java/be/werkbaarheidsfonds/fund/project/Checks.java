package be.werkbaarheidsfonds.fund.project;

import java.util.Locale;
import java.util.regex.Pattern;
import org.iban4j.Iban4jException;
import org.iban4j.IbanFormat;
import org.iban4j.IbanUtil;

/** Check digits and forms of what is typed. */
final class Checks {

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\",;:]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()/.-]{8,24}");

    private Checks() {}

    /** ISO 13616 for any country, and for Belgian accounts their own check digits as well. */
    static boolean isIban(String typed) {
        var iban = compact(typed);
        try {
            IbanUtil.validate(iban, IbanFormat.None);
        } catch (Iban4jException notAnIban) {
            return false;
        }
        return !iban.startsWith("BE") || hasBelgianCheckDigits(iban.substring(4));
    }

    private static boolean hasBelgianCheckDigits(String account) {
        var remainder = Long.parseLong(account.substring(0, 10)) % 97;
        return Long.parseLong(account.substring(10)) == (remainder == 0 ? 97 : remainder);
    }

    /** As it is stored: without spaces, in capitals. */
    static String compact(String iban) {
        return iban.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
    }

    static boolean isEmail(String typed) {
        return typed.length() <= 254 && EMAIL.matcher(typed.strip()).matches();
    }

    static boolean isPhone(String typed) {
        return PHONE.matcher(typed.strip()).matches()
                && typed.chars().filter(Character::isDigit).count() >= 8;
    }
}
