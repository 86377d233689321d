package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.platform.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;

/** The one way in which a covenant changes: found for this caller, right version, lifecycle asked, trail left. */
@ApplicationScoped
class MakeMove {

    private final Covenants covenants;
    private final CovenantChanges changes;
    private final Clock clock;

    @Inject
    MakeMove(Covenants covenants, CovenantChanges changes, Clock clock) {
        this.covenants = covenants;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Covenant on(Caller caller, UUID id, VersionCheck version, Function<Covenant, CovenantMove> choose) {
        var covenant = covenants.visibleTo(caller, id);
        version.accept(covenant.version());
        var before = covenant.status();
        var move = choose.apply(covenant);
        covenant.make(move, clock.instant());
        covenants.flush();
        changes.made(caller, covenant, before, move);
        return covenant;
    }
}
