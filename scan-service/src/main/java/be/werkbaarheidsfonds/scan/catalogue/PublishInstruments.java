package be.werkbaarheidsfonds.scan.catalogue;

import be.werkbaarheidsfonds.platform.audit.AuditEntry;
import be.werkbaarheidsfonds.platform.audit.AuditTrail;
import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.instrumentfile.Fault;
import be.werkbaarheidsfonds.scan.instrumentfile.InstrumentFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Publishes the definitions of a file, all or none; each is a version that never changes afterwards. */
@ApplicationScoped
class PublishInstruments {

    private final PublishedInstruments instruments;
    private final StoredDefinitions definitions;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PublishInstruments(PublishedInstruments instruments, StoredDefinitions definitions, AuditTrail audit, Clock clock) {
        this.instruments = instruments;
        this.definitions = definitions;
        this.audit = audit;
        this.clock = clock;
    }

    /** What publishing this file would do; nothing is kept of it. */
    @Transactional
    InstrumentFile rehearse(String json) {
        return InstrumentFile.read(json, definitions);
    }

    /** Refuses with every fault; answers the ids that were published. */
    @Transactional
    List<String> from(String json, Caller caller) {
        instruments.lockForPublishing();
        var file = InstrumentFile.read(json, definitions);
        if (!file.isSound()) {
            throw Refused.invalid(
                    file.faults().stream().map(PublishInstruments::issue).toList());
        }
        var today = LocalDate.now(clock);
        for (var entry : file.definitions()) {
            instruments.persist(new PublishedInstrument(entry.definition(), entry.json(), today));
            audit.record(AuditEntry.by(
                    caller,
                    EndInstrument.AGGREGATE,
                    entry.definition().id(),
                    null,
                    "publish",
                    InstrumentStatus.PUBLISHED.code(),
                    null));
        }
        return file.definitions().stream().map(entry -> entry.definition().id()).toList();
    }

    /** The place is a JSON pointer. */
    static Issue issue(Fault fault) {
        return Issue.of(fault.place(), fault.code(), fault.detail());
    }
}
