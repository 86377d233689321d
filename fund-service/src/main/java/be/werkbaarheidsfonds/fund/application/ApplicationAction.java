package be.werkbaarheidsfonds.fund.application;

import be.werkbaarheidsfonds.fund.call.GrantCalculation;
import be.werkbaarheidsfonds.fund.money.Money;
import be.werkbaarheidsfonds.fund.project.Project;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Everything that can be done with an application, with what each needs. */
public sealed interface ApplicationAction {

    /** Subject of who does it. */
    String by();

    Instant at();

    /** The applicant hands it in; the grant is calculated and reserved, the decision has a date. */
    record Submit(
            String by,
            Instant at,
            String reference,
            String sector,
            Project project,
            List<ApplicationLine> lines,
            GrantCalculation grant,
            LocalDate decisionDue)
            implements ApplicationAction {

        public Submit {
            lines = List.copyOf(lines);
        }
    }

    /** The assessor asks the applicant something. */
    record RequestInformation(String by, Instant at, String question, LocalDate due) implements ApplicationAction {}

    /** The applicant answers. */
    record ProvideInformation(String by, Instant at, String answer) implements ApplicationAction {}

    /** The assessor recommends a decision. */
    record Advise(String by, Instant at, boolean favourable, String reason) implements ApplicationAction {}

    /** The approver wants the assessor to look again. */
    record SendBack(String by, Instant at, String reason) implements ApplicationAction {}

    /** The approver grants this much, at most what was asked. */
    record Approve(String by, Instant at, Money granted, String reason) implements ApplicationAction {}

    /** The approver grants nothing. */
    record Reject(String by, Instant at, String reason) implements ApplicationAction {}

    /** The applicant gives up the application. */
    record Withdraw(String by, Instant at, String reason) implements ApplicationAction {}

    /** What the file remembers in words; empty where there is nothing to say. */
    default String words() {
        return switch (this) {
            case Submit a -> "";
            case RequestInformation a -> a.question();
            case ProvideInformation a -> a.answer();
            case Advise a -> (a.favourable() ? "Gunstig: " : "Ongunstig: ") + a.reason();
            case SendBack a -> a.reason();
            case Approve a -> a.reason();
            case Reject a -> a.reason();
            case Withdraw a -> a.reason();
        };
    }

    default ActionKind kind() {
        return switch (this) {
            case Submit a -> ActionKind.SUBMIT;
            case RequestInformation a -> ActionKind.REQUEST_INFORMATION;
            case ProvideInformation a -> ActionKind.PROVIDE_INFORMATION;
            case Advise a -> ActionKind.ADVISE;
            case SendBack a -> ActionKind.SEND_BACK;
            case Approve a -> ActionKind.APPROVE;
            case Reject a -> ActionKind.REJECT;
            case Withdraw a -> ActionKind.WITHDRAW;
        };
    }
}
