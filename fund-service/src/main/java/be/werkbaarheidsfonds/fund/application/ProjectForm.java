package be.werkbaarheidsfonds.fund.application;

import be.werkbaarheidsfonds.fund.money.Money;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/**
 * What the applicant types, exactly as typed: a draft keeps it, mistakes included, so that nothing is
 * ever lost. Whether it is right is for {@link SubmissionRule}.
 *
 * @param declared {@code ja} when the declaration is ticked
 */
record ProjectForm(
        String goal,
        String startsOn,
        String endsOn,
        List<CostLine> costs,
        String iban,
        String contactName,
        String contactEmail,
        String contactPhone,
        String deMinimisReceived,
        String declared) {

    static final String TICKED = "ja";

    /** Day and month as people type them; the ISO form is what a date field and the API send. */
    private static final List<DateTimeFormatter> DATES =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, strict("d/M/uuuu"), strict("d-M-uuuu"), strict("d.M.uuuu"));

    /** The cost of one action of the inspiration menu. */
    record CostLine(String action, String cost) {
        Optional<Money> amount() {
            return Money.parse(cost);
        }
    }

    ProjectForm {
        costs = List.copyOf(costs);
    }

    /** An empty form for these actions, greeting the contact by the name the login knows. */
    static ProjectForm empty(List<String> actions, String contactName) {
        var lines = actions.stream().map(action -> new CostLine(action, "")).toList();
        return new ProjectForm("", "", "", lines, "", contactName, "", "", "", "");
    }

    List<String> actions() {
        return costs.stream().map(CostLine::action).toList();
    }

    Optional<LocalDate> start() {
        return date(startsOn);
    }

    Optional<LocalDate> end() {
        return date(endsOn);
    }

    Optional<Money> deMinimis() {
        return Money.parse(deMinimisReceived);
    }

    boolean isDeclared() {
        return TICKED.equals(declared);
    }

    /** The readable costs, zero for the others: good enough for a preview. */
    List<Money> amounts() {
        return costs.stream().map(line -> line.amount().orElse(Money.ZERO)).toList();
    }

    private static Optional<LocalDate> date(String typed) {
        return DATES.stream()
                .flatMap(format -> tryRead(typed.strip(), format).stream())
                .findFirst();
    }

    private static Optional<LocalDate> tryRead(String typed, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(typed, format));
        } catch (DateTimeException notInThisForm) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
