package be.werkbaarheidsfonds.fund.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * Something that happened to an application.
 *
 * @param words what was asked, answered or given as a reason; empty where there is nothing to say
 * @param subject who did it
 */
@Embeddable
public record TimelineEntry(
        Instant at, @Enumerated(EnumType.STRING) ActionKind action, String words, String subject) {

    static TimelineEntry of(ApplicationAction action) {
        return new TimelineEntry(action.at(), action.kind(), action.words(), action.by());
    }

    /** Advice and its return are between assessor and approver. */
    public boolean wordsAreForHandlersOnly() {
        return action == ActionKind.ADVISE || action == ActionKind.SEND_BACK;
    }
}
