package be.werkbaarheidsfonds.convenant;

import be.werkbaarheidsfonds.contracts.scan.ScanEvent;
import be.werkbaarheidsfonds.platform.messaging.EventHandler;
import be.werkbaarheidsfonds.platform.messaging.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Hands events of the scan to this service's handler, as its inbox would. */
@ApplicationScoped
public class ScanTells {

    private final AtomicLong version = new AtomicLong();

    @Inject
    EventHandler<ScanEvent> handler;

    @Transactional
    public void that(ScanEvent event) {
        handler.handle(new ReceivedEvent<>(
                UUID.randomUUID(),
                event.type(),
                "scan-service",
                Instant.EPOCH,
                event.subject(),
                version.incrementAndGet(),
                event));
    }
}
