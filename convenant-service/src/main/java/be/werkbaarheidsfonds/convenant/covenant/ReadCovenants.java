package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.convenant.realised.ListRealised;
import be.werkbaarheidsfonds.convenant.sector.SectorDirectory;
import be.werkbaarheidsfonds.platform.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reading covenants, with what is counted for them. */
@ApplicationScoped
class ReadCovenants {

    private final Covenants covenants;
    private final CountProgress progress;
    private final ListRealised realised;
    private final SectorDirectory sectors;

    @Inject
    ReadCovenants(Covenants covenants, CountProgress progress, ListRealised realised, SectorDirectory sectors) {
        this.covenants = covenants;
        this.progress = progress;
        this.realised = realised;
        this.sectors = sectors;
    }

    @Transactional
    CovenantView get(Caller caller, UUID id) {
        return view(covenants.visibleTo(caller, id));
    }

    /** What a draft says, to change it. */
    @Transactional
    CovenantInput text(Caller caller, UUID id) {
        return CovenantInput.of(covenants.visibleTo(caller, id).text());
    }

    @Transactional
    List<CovenantSummary> list(Caller caller) {
        return covenants.visibleTo(caller).stream().map(this::summary).toList();
    }

    /** Of an entity of the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    CovenantView view(Covenant covenant) {
        return CovenantView.from(
                covenant,
                progress.of(covenant),
                sectors.nameOf(covenant.sector()),
                realised.pendingIn(covenant.sector()));
    }

    private CovenantSummary summary(Covenant covenant) {
        var counts = progress.of(covenant);
        return CovenantSummary.from(
                covenant, covenant.actions().map(counts::of).toList(), sectors.nameOf(covenant.sector()));
    }
}
