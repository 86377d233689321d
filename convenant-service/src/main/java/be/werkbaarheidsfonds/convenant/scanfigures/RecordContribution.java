package be.werkbaarheidsfonds.convenant.scanfigures;

import be.werkbaarheidsfonds.contracts.scan.SectorContribution;
import be.werkbaarheidsfonds.convenant.scanfigures.EditionRules.Verdict;
import be.werkbaarheidsfonds.convenant.sector.SectorDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Keeps what a scan contributes, and freezes an edition of its sector as soon as the rules allow one (rule D4). */
@ApplicationScoped
public class RecordContribution {

    private final ScanFigures figures;
    private final SectorDirectory sectors;
    private final Clock clock;

    @Inject
    RecordContribution(ScanFigures figures, SectorDirectory sectors, Clock clock) {
        this.figures = figures;
        this.sectors = sectors;
        this.clock = clock;
    }

    /** A company whose sector is not known yet counts from the next scan in its sector on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void from(SectorContribution event) {
        figures.keep(event);
        figures.sectorOf(event.enterpriseNumber()).ifPresent(this::freezeIn);
    }

    private void freezeIn(String sector) {
        sectors.lock(sector);
        var earlier = figures.editionsOf(sector);
        var verdict = EditionRules.decide(
                figures.latestIn(sector),
                earlier.stream().map(ScanFigures.Frozen::edition).toList());
        switch (verdict) {
            case Verdict.Freeze freeze ->
                figures.freeze(sector, earlier.size() + 1, LocalDate.now(clock), freeze.edition());
            case Verdict.Wait wait -> {}
        }
    }
}
