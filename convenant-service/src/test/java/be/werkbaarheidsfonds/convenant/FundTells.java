package be.werkbaarheidsfonds.convenant;

import be.werkbaarheidsfonds.contracts.fund.FundEvent;
import be.werkbaarheidsfonds.platform.messaging.EventHandler;
import be.werkbaarheidsfonds.platform.messaging.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Hands events of the fund to this service's handler, as its inbox would. */
@ApplicationScoped
public class FundTells {

    private final AtomicLong version = new AtomicLong();

    @Inject
    EventHandler<FundEvent> handler;

    @Transactional
    public void that(FundEvent event) {
        handler.handle(new ReceivedEvent<>(
                UUID.randomUUID(),
                event.type(),
                "fund-service",
                Instant.EPOCH,
                event.subject(),
                version.incrementAndGet(),
                event));
    }
}
