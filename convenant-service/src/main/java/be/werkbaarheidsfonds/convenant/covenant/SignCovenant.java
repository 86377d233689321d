package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.convenant.sector.SectorDirectory;
import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The consultant records that every party signed; from then on the covenant counts. */
@ApplicationScoped
class SignCovenant {

    private final Covenants covenants;
    private final SectorDirectory sectors;
    private final MakeMove makeMove;
    private final Clock clock;

    @Inject
    SignCovenant(Covenants covenants, SectorDirectory sectors, MakeMove makeMove, Clock clock) {
        this.covenants = covenants;
        this.sectors = sectors;
        this.makeMove = makeMove;
        this.clock = clock;
    }

    @Transactional
    Covenant on(Caller caller, UUID id, VersionCheck version, LocalDate signedOn) {
        return makeMove.on(caller, id, version, covenant -> {
            if (covenant.status() == CovenantStatus.DRAFT) {
                SigningRules.check(covenant, signedOn, LocalDate.now(clock));
                refuseOverlap(covenant);
            }
            return new CovenantMove.Sign(signedOn);
        });
    }

    /** One covenant in force per sector and day; the lock makes a second signature at the same moment wait and see the first. */
    private void refuseOverlap(Covenant covenant) {
        sectors.lock(covenant.sector());
        covenants.inForceBetween(covenant.sector(), covenant.from(), covenant.until()).stream()
                .filter(other -> !other.id().equals(covenant.id()))
                .findFirst()
                .ifPresent(other -> {
                    throw Refused.conflict(
                            "covenant-overlap",
                            "In deze periode loopt al een ondertekend convenant van de sector: ‘" + other.title()
                                    + "’. Pas de periode aan of beëindig dat convenant eerst.");
                });
    }
}
