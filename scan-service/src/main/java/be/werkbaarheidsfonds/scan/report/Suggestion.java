package be.werkbaarheidsfonds.scan.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * An action of the inspiration menu that fits what was found.
 *
 * @param action its code
 * @param answers codes of the problems it answers, most urgent first
 * @param costFromCents lowest usual cost, in euro cents
 * @param effort {@code small, medium, large}
 * @param madeForSector whether it was written for the company's sector
 */
public record Suggestion(
        String action,
        String title,
        String summary,
        List<String> answers,
        long costFromCents,
        long costToCents,
        String effort,
        boolean madeForSector) {

    private static final int CENTS = 2;

    public Suggestion {
        answers = List.copyOf(answers);
    }

    /** Euros. */
    public BigDecimal costFrom() {
        return BigDecimal.valueOf(costFromCents, CENTS);
    }

    /** Euros. */
    public BigDecimal costTo() {
        return BigDecimal.valueOf(costToCents, CENTS);
    }
}
