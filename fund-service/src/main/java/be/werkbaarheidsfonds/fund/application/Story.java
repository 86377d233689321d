package be.werkbaarheidsfonds.fund.application;

import java.time.Instant;
import java.util.List;

/** An application's timeline in words. */
public final class Story {

    private Story() {}

    /**
     * A moment of the timeline.
     *
     * @param who role, never a name
     * @param words empty where there is nothing to read
     */
    public record Moment(Instant at, String what, String who, String words) {}

    /** Newest first; words that are for handlers only are left out for others. */
    public static List<Moment> of(Application application, boolean forHandler) {
        return application.timeline().reversed().stream()
                .map(entry -> new Moment(
                        entry.at(),
                        what(entry.action()),
                        "de " + entry.action().actor().dutch(),
                        entry.wordsAreForHandlersOnly() && !forHandler ? "" : entry.words()))
                .toList();
    }

    private static String what(ActionKind action) {
        return switch (action) {
            case SUBMIT -> "Ingediend";
            case REQUEST_INFORMATION -> "Informatie gevraagd";
            case PROVIDE_INFORMATION -> "Geantwoord";
            case ADVISE -> "Advies gegeven";
            case SEND_BACK -> "Teruggestuurd naar de beoordelaar";
            case APPROVE -> "Goedgekeurd";
            case REJECT -> "Afgewezen";
            case WITHDRAW -> "Ingetrokken";
        };
    }

    /** How a status is coloured. */
    public static String kind(ApplicationStatus status) {
        return switch (status) {
            case DRAFT, WITHDRAWN -> "neutral";
            case SUBMITTED, ADVISED -> "running";
            case INFORMATION_REQUESTED -> "warn";
            case APPROVED -> "good";
            case REJECTED -> "bad";
        };
    }

    /** What an applicant reads as status: that advice was given is the fund's own affair. */
    public static String statusForApplicant(ApplicationStatus status) {
        return status == ApplicationStatus.ADVISED ? ApplicationStatus.SUBMITTED.dutch() : status.dutch();
    }
}
