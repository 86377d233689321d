package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.convenant.sector.SectorDirectory;
import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Predicate;

/** A consultant starts the text of a covenant for one of their sectors, or changes it while it is a draft. */
@ApplicationScoped
class DraftCovenant {

    private final Covenants covenants;
    private final SectorDirectory sectors;
    private final MakeMove makeMove;
    private final PartIdentities identities;
    private final CovenantChanges changes;
    private final Clock clock;

    @Inject
    DraftCovenant(
            Covenants covenants,
            SectorDirectory sectors,
            MakeMove makeMove,
            PartIdentities identities,
            CovenantChanges changes,
            Clock clock) {
        this.covenants = covenants;
        this.sectors = sectors;
        this.makeMove = makeMove;
        this.identities = identities;
        this.changes = changes;
        this.clock = clock;
    }

    /** The draft with this identity; sent twice, it is made once. */
    @Transactional
    Covenant create(Caller caller, UUID id, CovenantInput input) {
        var known = covenants.findByIdOptional(id);
        if (known.isPresent()) {
            return covenants.visibleTo(caller, id);
        }
        var text = CovenantRules.read(input, ownSector(caller));
        identities.refuseTaken(id, text);
        var covenant = Covenant.draft(id, text, clock.instant());
        covenants.persistAndFlush(covenant);
        changes.drafted(caller, covenant);
        return covenant;
    }

    @Transactional
    Covenant amend(Caller caller, UUID id, VersionCheck version, CovenantInput input) {
        return makeMove.on(caller, id, version, covenant -> {
            if (covenant.status() != CovenantStatus.DRAFT) {
                return new CovenantMove.Amend(covenant.text());
            }
            var text = CovenantRules.read(input, ownSector(caller));
            if (!text.sector().equals(covenant.sector())) {
                throw Refused.conflict("sector-fixed", "De sector van een convenant verandert niet. Maak een nieuw.");
            }
            identities.refuseTaken(id, text);
            return new CovenantMove.Amend(text);
        });
    }

    private Predicate<String> ownSector(Caller caller) {
        return sector -> (caller.has(Roles.ADMIN) || caller.serves(sector))
                && sectors.find(sector).isPresent();
    }
}
