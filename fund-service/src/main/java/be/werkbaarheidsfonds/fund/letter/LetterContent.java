package be.werkbaarheidsfonds.fund.letter;

import be.werkbaarheidsfonds.fund.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a decision letter says; no person is named in it. */
public record LetterContent(
        String reference,
        String company,
        String enterpriseNumber,
        String callTitle,
        LocalDate submittedOn,
        LocalDate decidedOn,
        Outcome outcome,
        String reason) {

    /** Granted or not. */
    public sealed interface Outcome {
        /** Granted, with the conditions. */
        record Approved(
                Money granted,
                Money requested,
                Money eligible,
                int sharePercent,
                LocalDate startsOn,
                LocalDate endsOn,
                String iban,
                List<Line> lines)
                implements Outcome {

            public Approved {
                lines = List.copyOf(lines);
            }

            /** Whether less is granted than was asked. */
            public boolean isLess() {
                return requested.exceeds(granted);
            }
        }

        /** Not granted. */
        record Rejected(Money requested) implements Outcome {}
    }

    /** One action and its money. */
    public record Line(String title, Money cost, Money granted) {}

    /** The approval, null when it was rejected. */
    public Outcome.@Nullable Approved approved() {
        return switch (outcome) {
            case Outcome.Approved approved -> approved;
            case Outcome.Rejected rejected -> null;
        };
    }
}
