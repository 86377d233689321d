package be.werkbaarheidsfonds.fund.project;

import be.werkbaarheidsfonds.fund.money.Money;
import be.werkbaarheidsfonds.platform.problem.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules about the project itself; see {@link SubmissionRule} for their sources. */
final class ProjectChecks {

    /** No workability action of one company costs more; a larger number is a slip of the keyboard. */
    static final Money LARGEST_COST = Money.euros(1_000_000);

    static final int SHORTEST_GOAL = 20;
    static final int LONGEST_GOAL = 2_000;

    private ProjectChecks() {}

    static List<Issue> actionsAreOnTheMenu(Submission s) {
        var actions = s.form().actions();
        var issues = new ArrayList<Issue>();
        if (actions.isEmpty()) {
            issues.add(Issue.of("costs", "required", "Kies minstens één actie uit het inspiratiemenu."));
        }
        if (actions.size() > s.terms().maximumActions()) {
            issues.add(Issue.of(
                    "costs", "too-many-actions", "Kies hoogstens " + s.terms().maximumActions() + " acties."));
        }
        if (actions.stream().distinct().count() < actions.size()) {
            issues.add(Issue.of("costs", "duplicate-action", "Elke actie mag maar één keer voorkomen."));
        }
        perAction(
                        s,
                        (i, line) -> s.menu().contains(line.action())
                                ? Optional.empty()
                                : Optional.of(Issue.of(
                                        "costs[" + i + "].action",
                                        "unknown-action",
                                        "Deze actie staat niet in het inspiratiemenu.")))
                .forEach(issues::add);
        return List.copyOf(issues);
    }

    static List<Issue> actionsWereAgreed(Submission s) {
        return perAction(
                        s,
                        (i, line) -> s.agreedActions().contains(line.action())
                                ? Optional.empty()
                                : Optional.of(
                                        Issue.of(
                                                "costs[" + i + "].action",
                                                "not-agreed",
                                                "Er is nog geen akkoord in het sociaal overleg over deze actie. Leg het overleg eerst vast.")))
                .toList();
    }

    static List<Issue> costsAreAmounts(Submission s) {
        return perAction(s, ProjectChecks::cost).toList();
    }

    private static Optional<Issue> cost(int index, ProjectForm.CostLine line) {
        var name = "costs[" + index + "].costCents";
        if (line.cost().isBlank()) {
            return Optional.of(Issue.of(name, "required", "Vul in wat actie " + (index + 1) + " kost."));
        }
        var amount = line.amount();
        if (amount.isEmpty()) {
            return Optional.of(
                    Issue.of(name, "invalid-amount", "Schrijf een bedrag in euro, zoals 4.500 of 4.500,50."));
        }
        return amount.get().isPositive() && !amount.get().exceeds(LARGEST_COST)
                ? Optional.empty()
                : Optional.of(Issue.of(
                        name,
                        "out-of-range",
                        "Het bedrag moet meer dan nul zijn en hoogstens " + LARGEST_COST.display() + "."));
    }

    static List<Issue> goalIsClear(Submission s) {
        var length = s.form().goal().strip().length();
        if (length == 0) {
            return List.of(Issue.of("goal", "required", "Schrijf in enkele zinnen wat u wilt bereiken."));
        }
        return length >= SHORTEST_GOAL && length <= LONGEST_GOAL
                ? List.of()
                : List.of(Issue.of(
                        "goal",
                        "length",
                        "Gebruik tussen " + SHORTEST_GOAL + " en " + LONGEST_GOAL + " tekens; nu zijn het er " + length
                                + "."));
    }

    static List<Issue> periodLiesAhead(Submission s) {
        var start = s.form().start();
        var end = s.form().end();
        var issues = new ArrayList<Issue>();
        if (start.isEmpty()) {
            issues.add(date("startsOn", s.form().startsOn(), "De startdatum"));
        } else if (start.get().isBefore(s.today())) {
            issues.add(Issue.of(
                    "startsOn", "in-the-past", "Het project mag niet gestart zijn: kies vandaag of een latere dag."));
        }
        if (end.isEmpty()) {
            issues.add(date("endsOn", s.form().endsOn(), "De einddatum"));
        } else if (start.isPresent() && !end.get().isAfter(start.get())) {
            issues.add(Issue.of("endsOn", "before-start", "De einddatum moet na de startdatum liggen."));
        } else if (start.isPresent()
                && end.get().isAfter(start.get().plusMonths(s.terms().maximumMonths()))) {
            issues.add(Issue.of(
                    "endsOn",
                    "too-long",
                    "Het project mag hoogstens " + s.terms().maximumMonths() + " maanden duren."));
        }
        return List.copyOf(issues);
    }

    private static Issue date(String name, String typed, String subject) {
        return typed.isBlank()
                ? Issue.of(name, "required", subject + " ontbreekt.")
                : Issue.of(
                        name,
                        "invalid-date",
                        subject + " is geen bestaande dag. Schrijf dag/maand/jaar, zoals 1/3/2027.");
    }

    /** One check per action. */
    private interface ActionCheck {
        Optional<Issue> check(int index, ProjectForm.CostLine line);
    }

    private static Stream<Issue> perAction(Submission s, ActionCheck check) {
        var lines = s.form().costs();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> check.check(i, lines.get(i)))
                .flatMap(Optional::stream);
    }
}
