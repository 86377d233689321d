package be.werkbaarheidsfonds.fund.project;

import be.werkbaarheidsfonds.fund.call.CallTerms;
import be.werkbaarheidsfonds.fund.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Forms and submissions for tests: right ones, to be spoiled one thing at a time. */
final class Forms {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Forms() {}

    static ProjectForm right() {
        return new ProjectForm(
                "We willen de werkdruk in de verpakkingsafdeling met een vijfde verlagen.",
                "2027-01-11",
                "30/06/2027",
                List.of(
                        new ProjectForm.CostLine("werkdrukdialoog", "6.000"),
                        new ProjectForm.CostLine("ergonomische-werkposten", "4.500,50")),
                "BE68 5390 0754 7034",
                "Lien Maes",
                "lien.maes@voorbeeld.be",
                "+32 2 123 45 67",
                "0",
                "ja");
    }

    static Submission submission() {
        return of(right());
    }

    static Submission of(ProjectForm form) {
        return new Submission(
                form,
                CallTerms.standard(),
                true,
                64,
                TODAY.minusDays(20),
                Set.of("werkdrukdialoog", "ergonomische-werkposten", "jobcrafting", "teamplanning"),
                Set.of("werkdrukdialoog", "ergonomische-werkposten", "jobcrafting", "teamplanning"),
                0,
                Money.ZERO,
                TODAY);
    }

    static Submission with(UnaryOperator<ProjectForm> change) {
        return of(change.apply(right()));
    }

    static ProjectForm goal(ProjectForm f, String goal) {
        return new ProjectForm(
                goal,
                f.startsOn(),
                f.endsOn(),
                f.costs(),
                f.iban(),
                f.contactName(),
                f.contactEmail(),
                f.contactPhone(),
                f.deMinimisReceived(),
                f.declared());
    }

    static ProjectForm period(ProjectForm f, String start, String end) {
        return new ProjectForm(
                f.goal(),
                start,
                end,
                f.costs(),
                f.iban(),
                f.contactName(),
                f.contactEmail(),
                f.contactPhone(),
                f.deMinimisReceived(),
                f.declared());
    }

    static ProjectForm costs(ProjectForm f, ProjectForm.CostLine... costs) {
        return new ProjectForm(
                f.goal(),
                f.startsOn(),
                f.endsOn(),
                List.of(costs),
                f.iban(),
                f.contactName(),
                f.contactEmail(),
                f.contactPhone(),
                f.deMinimisReceived(),
                f.declared());
    }

    static ProjectForm iban(ProjectForm f, String iban) {
        return new ProjectForm(
                f.goal(),
                f.startsOn(),
                f.endsOn(),
                f.costs(),
                iban,
                f.contactName(),
                f.contactEmail(),
                f.contactPhone(),
                f.deMinimisReceived(),
                f.declared());
    }

    static ProjectForm contact(ProjectForm f, String name, String email, String phone) {
        return new ProjectForm(
                f.goal(),
                f.startsOn(),
                f.endsOn(),
                f.costs(),
                f.iban(),
                name,
                email,
                phone,
                f.deMinimisReceived(),
                f.declared());
    }

    static ProjectForm deMinimis(ProjectForm f, String received, String declared) {
        return new ProjectForm(
                f.goal(),
                f.startsOn(),
                f.endsOn(),
                f.costs(),
                f.iban(),
                f.contactName(),
                f.contactEmail(),
                f.contactPhone(),
                received,
                declared);
    }
}
