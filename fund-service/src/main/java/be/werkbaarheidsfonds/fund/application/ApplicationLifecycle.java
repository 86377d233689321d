package be.werkbaarheidsfonds.fund.application;

import static be.werkbaarheidsfonds.fund.application.ApplicationStatus.ADVISED;
import static be.werkbaarheidsfonds.fund.application.ApplicationStatus.APPROVED;
import static be.werkbaarheidsfonds.fund.application.ApplicationStatus.INFORMATION_REQUESTED;
import static be.werkbaarheidsfonds.fund.application.ApplicationStatus.REJECTED;
import static be.werkbaarheidsfonds.fund.application.ApplicationStatus.SUBMITTED;
import static be.werkbaarheidsfonds.fund.application.ApplicationStatus.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * THE state machine of an application. API, pages, the generated diagram and the truth-table test all
 * read this one function.
 */
final class ApplicationLifecycle {

    private ApplicationLifecycle() {}

    /** What an action does to a status. */
    sealed interface Step {
        /** The application moves on. */
        record To(ApplicationStatus status) implements Step {}

        /** This can't be done now. */
        record Refuse() implements Step {}
    }

    private static final Step REFUSE = new Step.Refuse();

    static Step next(ApplicationStatus status, ActionKind action) {
        return switch (status) {
            case DRAFT -> fromDraft(action);
            case SUBMITTED -> fromSubmitted(action);
            case INFORMATION_REQUESTED -> fromInformationRequested(action);
            case ADVISED -> fromAdvised(action);
            case APPROVED, REJECTED, WITHDRAWN -> REFUSE;
        };
    }

    private static Step fromDraft(ActionKind action) {
        return switch (action) {
            case SUBMIT -> new Step.To(SUBMITTED);
            case WITHDRAW -> new Step.To(WITHDRAWN);
            case REQUEST_INFORMATION, PROVIDE_INFORMATION, ADVISE, SEND_BACK, APPROVE, REJECT -> REFUSE;
        };
    }

    private static Step fromSubmitted(ActionKind action) {
        return switch (action) {
            case REQUEST_INFORMATION -> new Step.To(INFORMATION_REQUESTED);
            case ADVISE -> new Step.To(ADVISED);
            case WITHDRAW -> new Step.To(WITHDRAWN);
            case SUBMIT, PROVIDE_INFORMATION, SEND_BACK, APPROVE, REJECT -> REFUSE;
        };
    }

    /** Without an answer the assessor can go on only when the term is over: {@link ActionPermission}. */
    private static Step fromInformationRequested(ActionKind action) {
        return switch (action) {
            case PROVIDE_INFORMATION -> new Step.To(SUBMITTED);
            case ADVISE -> new Step.To(ADVISED);
            case WITHDRAW -> new Step.To(WITHDRAWN);
            case SUBMIT, REQUEST_INFORMATION, SEND_BACK, APPROVE, REJECT -> REFUSE;
        };
    }

    private static Step fromAdvised(ActionKind action) {
        return switch (action) {
            case SEND_BACK -> new Step.To(SUBMITTED);
            case APPROVE -> new Step.To(APPROVED);
            case REJECT -> new Step.To(REJECTED);
            case WITHDRAW -> new Step.To(WITHDRAWN);
            case SUBMIT, REQUEST_INFORMATION, PROVIDE_INFORMATION, ADVISE -> REFUSE;
        };
    }

    /** What can be done in this status, by whoever may. */
    static Set<ActionKind> allowed(ApplicationStatus status) {
        var allowed = EnumSet.noneOf(ActionKind.class);
        Arrays.stream(ActionKind.values())
                .filter(action -> next(status, action) instanceof Step.To)
                .forEach(allowed::add);
        return allowed;
    }
}
