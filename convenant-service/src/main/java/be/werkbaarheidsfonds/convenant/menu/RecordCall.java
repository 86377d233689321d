package be.werkbaarheidsfonds.convenant.menu;

import be.werkbaarheidsfonds.contracts.fund.CallPublished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;

/** Remembers a call of the fund, so that the menu can say which call co-finances its actions. */
@ApplicationScoped
public class RecordCall {

    private final PublishedCalls calls;

    @Inject
    RecordCall(PublishedCalls calls) {
        this.calls = calls;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void from(CallPublished event) {
        var call = calls.findByIdOptional(event.callId()).orElseGet(() -> PublishedCall.known(event.callId()));
        call.describe(
                event.title(),
                event.opensOn(),
                event.closesOn(),
                event.sharePercent(),
                BigDecimal.valueOf(event.maximumCents(), 2));
        calls.persist(call);
    }
}
