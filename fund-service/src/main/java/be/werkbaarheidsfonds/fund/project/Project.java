package be.werkbaarheidsfonds.fund.project;

import be.werkbaarheidsfonds.fund.money.Money;
import java.time.LocalDate;
import java.util.List;

/** A project that keeps every rule; only {@link SubmissionRule#read} makes one. */
public record Project(
        String goal,
        LocalDate startsOn,
        LocalDate endsOn,
        List<PlannedAction> actions,
        String iban,
        Contact contact,
        Money deMinimisReceived) {

    public Project {
        actions = List.copyOf(actions);
    }

    public List<Money> costs() {
        return actions.stream().map(PlannedAction::cost).toList();
    }

    /** An action of the inspiration menu and what it will cost. */
    public record PlannedAction(String code, Money cost) {}

    /** Whom the fund writes to: personal data, kept apart and erasable. */
    public record Contact(String name, String email, String phone) {}
}
