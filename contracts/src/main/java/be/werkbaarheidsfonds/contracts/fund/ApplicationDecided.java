package be.werkbaarheidsfonds.contracts.fund;

import be.werkbaarheidsfonds.contracts.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The fund decided on an application.
 * @param decision {@code approved} or {@code rejected}
 * @param grantedCents granted amount in euro cents, 0 when rejected; the sum of its actions
 */
@EventType("fund.application-decided.v1")
public record ApplicationDecided(
        UUID applicationId,
        UUID callId,
        String enterpriseNumber,
        String sector,
        String decision,
        long grantedCents,
        List<FundedAction> actions,
        LocalDate decidedOn)
        implements FundEvent {

    /**
     * The part of a grant that goes to one action.
     *
     * @param action code of the inspiration menu
     * @param theme its policy theme
     * @param grantedCents part of the grant for this action, in euro cents
     */
    public record FundedAction(String action, String theme, long grantedCents) {}

    @Override
    public String subject() {
        return applicationId.toString();
    }
}
