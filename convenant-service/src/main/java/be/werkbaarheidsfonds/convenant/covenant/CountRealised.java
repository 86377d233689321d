package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.convenant.realised.RealisedMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Moves the actions at company level of the covenant in force, when the fund decided on something that counts for them. */
@ApplicationScoped
class CountRealised {

    private final Covenants covenants;
    private final CovenantChanges changes;
    private final Clock clock;

    @Inject
    CountRealised(Covenants covenants, CovenantChanges changes, Clock clock) {
        this.covenants = covenants;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void when(@Observes RealisedMoved moved) {
        covenants
                .inForceBetween(moved.sector(), moved.decidedOn(), moved.decidedOn())
                .forEach(covenant -> {
                    var counted = covenant.actions()
                            .filter(a -> a.level() == Level.COMPANY)
                            .filter(a -> moved.themes().contains(a.theme().code()))
                            .toList();
                    if (!counted.isEmpty()) {
                        covenant.moved(clock.instant());
                        counted.forEach(action -> changes.publish(covenant, action));
                    }
                });
    }
}
