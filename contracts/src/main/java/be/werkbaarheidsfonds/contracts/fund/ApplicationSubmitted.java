package be.werkbaarheidsfonds.contracts.fund;

import be.werkbaarheidsfonds.contracts.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A company submitted an application and its grant was reserved in the envelope.
 * @param requestedCents requested grant, in euro cents
 */
@EventType("fund.application-submitted.v1")
public record ApplicationSubmitted(
        UUID applicationId,
        UUID callId,
        String enterpriseNumber,
        String sector,
        List<String> actions,
        long requestedCents,
        LocalDate submittedOn)
        implements FundEvent {

    @Override
    public String subject() {
        return applicationId.toString();
    }
}
