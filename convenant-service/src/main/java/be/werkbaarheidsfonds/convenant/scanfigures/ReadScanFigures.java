package be.werkbaarheidsfonds.convenant.scanfigures;

import be.werkbaarheidsfonds.convenant.sector.SectorDirectory;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The newest edition of a sector; how near the next one is stays unsaid. */
@ApplicationScoped
class ReadScanFigures {

    private final ScanFigures figures;
    private final SectorDirectory sectors;

    @Inject
    ReadScanFigures(ScanFigures figures, SectorDirectory sectors) {
        this.figures = figures;
        this.sectors = sectors;
    }

    @Transactional
    ScanFiguresView of(String sector) {
        var known = sectors.find(sector).orElseThrow(() -> Refused.notFound("Deze sector bestaat niet."));
        return figures.editionsOf(sector).reversed().stream()
                .findFirst()
                .map(frozen -> ScanFiguresView.from(sector, frozen))
                .orElseThrow(
                        () -> Refused.notFound(
                                "Voor " + known.name()
                                        + " zijn er nog geen cijfers uit scans. Die komen er als minstens vijf ondernemingen een scan"
                                        + " afsloten waaraan de helft meedeed, en geen van hen meer dan de helft van de antwoorden heeft."));
    }
}
