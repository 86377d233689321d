package be.werkbaarheidsfonds.contracts.fund;

import be.werkbaarheidsfonds.contracts.EventType;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A call for co-financed projects was published.
 * @param sharePercent share of the eligible cost the fund bears
 * @param maximumCents most the fund grants to one application, in euro cents
 * @param envelopeCents budget of the call, in euro cents
 */
@EventType("fund.call-published.v1")
public record CallPublished(
        UUID callId,
        String title,
        LocalDate opensOn,
        LocalDate closesOn,
        int sharePercent,
        long maximumCents,
        long envelopeCents)
        implements FundEvent {

    @Override
    public String subject() {
        return callId.toString();
    }
}
