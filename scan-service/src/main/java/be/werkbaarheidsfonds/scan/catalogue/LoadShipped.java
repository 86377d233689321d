package be.werkbaarheidsfonds.scan.catalogue;

import be.werkbaarheidsfonds.platform.audit.AuditEntry;
import be.werkbaarheidsfonds.platform.audit.AuditTrail;
import be.werkbaarheidsfonds.scan.instrument.DefinitionJson;
import be.werkbaarheidsfonds.scan.instrument.ShippedDefinitions;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Publishes what comes with the service and is not published yet, before anything asks for it. */
@ApplicationScoped
class LoadShipped {

    private static final String SERVICE = "scan-service";

    private final PublishedInstruments instruments;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    LoadShipped(PublishedInstruments instruments, AuditTrail audit, Clock clock) {
        this.instruments = instruments;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void atStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started) {
        instruments.lockForPublishing();
        ShippedDefinitions.files().forEach(this::load);
    }

    void load(String id, String json) {
        var existing = instruments.findByIdOptional(id);
        if (existing.isEmpty()) {
            instruments.persist(new PublishedInstrument(DefinitionJson.read(json), json, LocalDate.now(clock)));
            audit.record(new AuditEntry(
                    EndInstrument.AGGREGATE,
                    id,
                    SERVICE,
                    null,
                    null,
                    "publish",
                    InstrumentStatus.PUBLISHED.code(),
                    null));
        } else if (!DefinitionJson.read(existing.get().content()).equals(DefinitionJson.read(json))) {
            // Running scans were promised what is published; a changed file needs a new version number.
            Log.errorf("Instrument %s was published with another content than comes with this release", id);
        }
    }
}
