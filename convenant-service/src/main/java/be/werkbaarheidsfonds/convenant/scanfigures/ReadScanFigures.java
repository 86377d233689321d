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

    /** Sectors that have figures, and those of one of them; of the only one there is without being asked. */
    @Transactional
    ScanFiguresPage page(String sector) {
        var told = figures.sectorsWithEditions();
        var known = sectors.all().stream()
                .filter(each -> told.contains(each.code()))
                .toList();
        var chosen = sector.isEmpty() && known.size() == 1 ? known.getFirst().code() : sector;
        return new ScanFiguresPage(
                known, chosen.isEmpty() ? null : ScanFiguresPage.Chosen.of(sectors.nameOf(chosen), of(chosen)));
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
