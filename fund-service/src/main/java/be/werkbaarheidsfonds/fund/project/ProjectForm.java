package be.werkbaarheidsfonds.fund.project;

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
public record ProjectForm(
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

    public static final String TICKED = "ja";

    /** Day and month as people type them; the ISO form is what a date field and the API send. */
    private static final List<DateTimeFormatter> DATES =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, strict("d/M/uuuu"), strict("d-M-uuuu"), strict("d.M.uuuu"));

    /** The cost of one action of the inspiration menu. */
    public record CostLine(String action, String cost) {
        public Optional<Money> amount() {
            return Money.parse(cost);
        }
    }

    public ProjectForm {
        costs = List.copyOf(costs);
    }

    /** An empty form for these actions, greeting the contact by the name the login knows. */
    public static ProjectForm empty(List<String> actions, String contactName) {
        var lines = actions.stream().map(action -> new CostLine(action, "")).toList();
        return new ProjectForm("", "", "", lines, "", contactName, "", "", "", "");
    }

    /** This form with account and contact filled in. */
    public ProjectForm knowing(String knownIban, String name, String email, String phone) {
        return new ProjectForm(
                goal, startsOn, endsOn, costs, knownIban, name, email, phone, deMinimisReceived, declared);
    }

    public List<String> actions() {
        return costs.stream().map(CostLine::action).toList();
    }

    public Optional<LocalDate> start() {
        return date(startsOn);
    }

    public Optional<LocalDate> end() {
        return date(endsOn);
    }

    public Optional<Money> deMinimis() {
        return Money.parse(deMinimisReceived);
    }

    public boolean hasDeclared() {
        return TICKED.equals(declared);
    }

    /** The readable costs, zero for the others: good enough for a preview. */
    public List<Money> amounts() {
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
