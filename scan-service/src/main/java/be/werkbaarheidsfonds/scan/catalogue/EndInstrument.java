package be.werkbaarheidsfonds.scan.catalogue;

import be.werkbaarheidsfonds.platform.audit.AuditEntry;
import be.werkbaarheidsfonds.platform.audit.AuditTrail;
import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.instrument.Definition;
import be.werkbaarheidsfonds.scan.instrument.DefinitionKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Takes an instrument out of use: no new scan is offered it, running scans keep it. */
@ApplicationScoped
class EndInstrument {

    static final String AGGREGATE = "instrument";

    private static final int LONGEST_REASON = 500;

    private final PublishedInstruments instruments;
    private final StoredDefinitions definitions;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    EndInstrument(PublishedInstruments instruments, StoredDefinitions definitions, AuditTrail audit, Clock clock) {
        this.instruments = instruments;
        this.definitions = definitions;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param checkVersion refuses a version that is stale */
    @Transactional
    void with(Caller caller, String id, @Nullable String reason, LongConsumer checkVersion) {
        instruments.lockForPublishing();
        var instrument = instruments.lock(id).orElseThrow(ReadInstruments::unknown);
        checkVersion.accept(instrument.version());
        var why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw Refused.invalid(List.of(Issue.of(
                    "reason", "required", "Zeg in hoogstens " + LONGEST_REASON + " tekens waarom dit ophoudt.")));
        }
        if (isTheLastBase(id)) {
            throw Refused.conflict(
                    "base-in-use",
                    "Elke nieuwe scan gebruikt dit basispakket. Het kan pas stoppen als er een ander geldig is.");
        }
        var action = new InstrumentAction.End(LocalDate.now(clock));
        var from = instrument.status();
        var to = InstrumentLifecycle.next(from, action)
                .orElseThrow(() -> Refused.conflict("instrument-ended", "Dit instrument is al stopgezet."));
        instrument.take(action, to);
        audit.record(AuditEntry.by(caller, AGGREGATE, id, from.code(), action.code(), to.code(), why));
    }

    /** Whether no base package that is valid today would be left for new scans. */
    private boolean isTheLastBase(String id) {
        var valid = definitions.offered().stream()
                .filter(definition -> definition.kind() == DefinitionKind.BASE)
                .map(Definition::id)
                .toList();
        return valid.equals(List.of(id));
    }
}
