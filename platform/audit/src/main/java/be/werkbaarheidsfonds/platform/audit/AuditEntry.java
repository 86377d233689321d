package be.werkbaarheidsfonds.platform.audit;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.identity.EnterpriseNumber;
import org.jspecify.annotations.Nullable;

/**
 * One transition of an aggregate, to be recorded. When it was is the trail's own clock.
 *
 * @param aggregateType kebab-case, {@code application} for instance
 * @param actor subject of the person or system that did it
 * @param onBehalfOf the organisation they acted for, null for one's own or none
 * @param from state before, null when this created the aggregate
 * @param action what was done
 * @param to state after
 * @param why reason given, null where none is asked
 */
public record AuditEntry(
        String aggregateType,
        String aggregateId,
        String actor,
        @Nullable EnterpriseNumber onBehalfOf,
        @Nullable String from,
        String action,
        String to,
        @Nullable String why) {

    /** What a caller did, on behalf of the organisation they act for. */
    public static AuditEntry by(
            Caller caller,
            String aggregateType,
            Object aggregateId,
            @Nullable String from,
            String action,
            String to,
            @Nullable String why) {
        return new AuditEntry(
                aggregateType, aggregateId.toString(), caller.subject(), caller.organisation(), from, action, to, why);
    }
}
