package be.werkbaarheidsfonds.fund.application;

import be.werkbaarheidsfonds.fund.project.ProjectForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one says in a draft; everything may still be missing. Amounts in euro cents. */
record ProjectInput(
        @Nullable String goal,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable List<CostInput> costs,
        @Nullable String iban,
        @Nullable ContactInput contact,
        @Nullable Long deMinimisReceivedCents,
        @Nullable Boolean declared) {

    /** The cost of one action of the inspiration menu. */
    record CostInput(@Nullable String action, @Nullable Long costCents) {}

    /** Whom to write to. */
    record ContactInput(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) {}

    ProjectForm form() {
        var who = contact == null ? new ContactInput(null, null, null) : contact;
        return new ProjectForm(
                text(goal),
                text(startsOn),
                text(endsOn),
                costs == null
                        ? List.of()
                        : costs.stream()
                                .filter(Objects::nonNull)
                                .map(cost -> new ProjectForm.CostLine(text(cost.action()), amount(cost.costCents())))
                                .toList(),
                text(iban),
                text(who.name()),
                text(who.email()),
                text(who.phone()),
                amount(deMinimisReceivedCents),
                Boolean.TRUE.equals(declared) ? ProjectForm.TICKED : "");
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Whatever the number, the rules judge it as they judge a typed one. */
    private static String amount(@Nullable Long cents) {
        return cents == null ? "" : BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
