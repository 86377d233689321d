package be.werkbaarheidsfonds.fund.handling;

import be.werkbaarheidsfonds.fund.application.ActionKind;
import be.werkbaarheidsfonds.fund.application.Application;
import be.werkbaarheidsfonds.fund.application.ApplicationAction;
import be.werkbaarheidsfonds.fund.application.Reason;
import be.werkbaarheidsfonds.fund.letter.DecisionLetters;
import be.werkbaarheidsfonds.fund.money.Money;
import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The approver approves or rejects, with a reason; the letter is written in the same transaction. */
@ApplicationScoped
class DecideOnApplication {

    private final HandleApplication handle;
    private final DecisionLetters letters;
    private final LetterOfDecision letter;

    @Inject
    DecideOnApplication(HandleApplication handle, DecisionLetters letters, LetterOfDecision letter) {
        this.handle = handle;
        this.letters = letters;
        this.letter = letter;
    }

    /** @param granted null for what was asked */
    @Transactional
    Application approve(
            UUID id, @Nullable Money granted, String reason, Consumer<Application> precondition, Caller caller) {
        var decided = handle.handle(id, ActionKind.APPROVE, precondition, caller, (application, at) -> {
            var amount = granted == null ? application.requested() : granted;
            var issues = new ArrayList<>(amountIssues(amount, application.requested()));
            issues.addAll(Reason.broken("reason", reason));
            if (!issues.isEmpty()) {
                throw Refused.invalid(issues);
            }
            return new ApplicationAction.Approve(caller.subject(), at, amount, reason.strip());
        });
        letters.write(id, letter.of(decided, reason.strip()));
        return decided;
    }

    @Transactional
    Application reject(UUID id, String reason, Consumer<Application> precondition, Caller caller) {
        var decided = handle.handle(
                id,
                ActionKind.REJECT,
                precondition,
                caller,
                (application, at) ->
                        new ApplicationAction.Reject(caller.subject(), at, Reason.required("reason", reason)));
        letters.write(id, letter.of(decided, reason.strip()));
        return decided;
    }

    private static List<Issue> amountIssues(Money amount, Money requested) {
        return amount.isPositive() && !amount.exceeds(requested)
                ? List.of()
                : List.of(Issue.of(
                        "grantedCents",
                        "out-of-range",
                        "Ken meer dan nul toe en hoogstens " + requested.display() + ", of wijs de aanvraag af."));
    }
}
