package be.werkbaarheidsfonds.platform.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * Number of an enterprise in the Crossroads Bank for Enterprises (KBO): ten digits of which the last
 * two are 97 minus the first eight modulo 97. Source: belgif openapi-organization-identifier v1,
 * {@code EnterpriseNumber}.
 *
 * @param value ten digits, no dots
 */
public record EnterpriseNumber(@JsonValue String value) {

    private static final int MODULUS = 97;

    public EnterpriseNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an enterprise number");
        }
    }

    /**
     * Reads what people type: dots, spaces, a {@code BE} prefix and the nine-digit old form are accepted.
     *
     * @return empty when it is not a number with a right check digit
     */
    public static Optional<EnterpriseNumber> parse(String typed) {
        var digits = typed.strip()
                .toUpperCase(java.util.Locale.ROOT)
                .replaceFirst("^BE", "")
                .replaceAll("[ .]", "");
        var padded = digits.length() == 9 ? "0" + digits : digits;
        return isValid(padded) ? Optional.of(new EnterpriseNumber(padded)) : Optional.empty();
    }

    @JsonCreator
    static EnterpriseNumber fromJson(String value) {
        return parse(value).orElseThrow(() -> new IllegalArgumentException("Not an enterprise number"));
    }

    private static boolean isValid(String digits) {
        if (!digits.matches("[01]\\d{9}")) {
            return false;
        }
        var body = Integer.parseInt(digits.substring(0, 8));
        var check = Integer.parseInt(digits.substring(8));
        return check == MODULUS - body % MODULUS;
    }

    /** As it is written in letters: {@code 0403.019.261}. */
    public String display() {
        return value.substring(0, 4) + "." + value.substring(4, 7) + "." + value.substring(7);
    }

    @Override
    public String toString() {
        return value;
    }
}
