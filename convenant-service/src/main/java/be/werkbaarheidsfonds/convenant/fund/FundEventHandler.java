package be.werkbaarheidsfonds.convenant.fund;

import be.werkbaarheidsfonds.contracts.EventTypes;
import be.werkbaarheidsfonds.contracts.fund.ApplicationDecided;
import be.werkbaarheidsfonds.contracts.fund.ApplicationSubmitted;
import be.werkbaarheidsfonds.contracts.fund.CallPublished;
import be.werkbaarheidsfonds.contracts.fund.FundEvent;
import be.werkbaarheidsfonds.convenant.menu.RecordCall;
import be.werkbaarheidsfonds.convenant.realised.RecordApplication;
import be.werkbaarheidsfonds.platform.messaging.EventHandler;
import be.werkbaarheidsfonds.platform.messaging.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Leads every event of the fund to the use case it is for. */
@ApplicationScoped
class FundEventHandler implements EventHandler<FundEvent> {

    private final RecordCall recordCall;
    private final RecordApplication recordApplication;

    @Inject
    FundEventHandler(RecordCall recordCall, RecordApplication recordApplication) {
        this.recordCall = recordCall;
        this.recordApplication = recordApplication;
    }

    @Override
    public Optional<Class<? extends FundEvent>> recordOf(String type) {
        return EventTypes.recordOf(type)
                .filter(FundEvent.class::isAssignableFrom)
                .map(record -> record.asSubclass(FundEvent.class));
    }

    @Override
    public void handle(ReceivedEvent<FundEvent> event) {
        switch (event.data()) {
            case CallPublished call -> recordCall.from(call);
            case ApplicationSubmitted submitted -> recordApplication.submitted(submitted);
            case ApplicationDecided decided -> recordApplication.decided(decided);
        }
    }
}
