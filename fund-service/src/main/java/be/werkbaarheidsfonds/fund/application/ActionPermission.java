package be.werkbaarheidsfonds.fund.application;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.problem.Refusal;
import be.werkbaarheidsfonds.platform.problem.Refused;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether this caller may do this with this application today. Pages and API show exactly what this
 * permits, and every action passes it.
 */
public final class ActionPermission {

    private ActionPermission() {}

    /** Why not; empty when it is permitted. */
    static Optional<Refused> refusal(Application application, ActionKind action, Caller caller, LocalDate today) {
        if (ApplicationLifecycle.next(application.status(), action) instanceof ApplicationLifecycle.Step.Refuse) {
            return Optional.of(Refused.conflict(
                    "transition-refused",
                    "Deze aanvraag is " + application.status().dutch().toLowerCase(Locale.ROOT) + ": «" + action.dutch()
                            + "» kan nu niet."));
        }
        if (!mayAct(application, action.actor(), caller)) {
            return Optional.of(
                    Refused.forbidden("Dit kan alleen de " + action.actor().dutch() + " doen."));
        }
        if (action.actor() == ActionKind.Actor.APPROVER && caller.subject().equals(application.advisedBy())) {
            return Optional.of(Refused.of(
                    Refusal.FORBIDDEN,
                    "four-eyes",
                    "U gaf zelf het advies over deze aanvraag. Iemand anders moet beslissen (vierogenprincipe)."));
        }
        return waitsForInformation(application, action, today)
                ? Optional.of(Refused.conflict(
                        "information-pending",
                        "De aanvrager heeft nog tijd om te antwoorden. Advies geven kan na die termijn."))
                : Optional.empty();
    }

    /** What the caller may do now, in the order of the procedure. */
    public static List<ActionKind> allowed(Application application, Caller caller, LocalDate today) {
        return Arrays.stream(ActionKind.values())
                .filter(action -> refusal(application, action, caller, today).isEmpty())
                .toList();
    }

    private static boolean mayAct(Application application, ActionKind.Actor actor, Caller caller) {
        return switch (actor) {
            case APPLICANT -> caller.has(Roles.COMPANY) && isOwn(application, caller);
            case ASSESSOR -> caller.has(Roles.FUND_ASSESSOR) && !isOwn(application, caller);
            case APPROVER -> caller.has(Roles.FUND_APPROVER) && !isOwn(application, caller);
        };
    }

    private static boolean isOwn(Application application, Caller caller) {
        var organisation = caller.organisation();
        return organisation != null && application.enterpriseNumber().equals(organisation.value());
    }

    private static boolean waitsForInformation(Application application, ActionKind action, LocalDate today) {
        var due = application.informationDue();
        return action == ActionKind.ADVISE
                && application.status() == ApplicationStatus.INFORMATION_REQUESTED
                && due != null
                && !today.isAfter(due);
    }
}
