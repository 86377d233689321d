package be.werkbaarheidsfonds.convenant.scanfigures;

import be.werkbaarheidsfonds.contracts.convenant.ScanFiguresFrozen;
import be.werkbaarheidsfonds.contracts.scan.SectorContribution;
import be.werkbaarheidsfonds.convenant.events.PublishedEvents;
import be.werkbaarheidsfonds.convenant.scanfigures.EditionRules.Verdict;
import be.werkbaarheidsfonds.convenant.scanfigures.ScanFigures.Frozen;
import be.werkbaarheidsfonds.convenant.sector.SectorDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Keeps what a scan contributes, and freezes an edition of its sector as soon as the rules allow one, and tells it (rule D4). */
@ApplicationScoped
public class RecordContribution {

    private final ScanFigures figures;
    private final SectorDirectory sectors;
    private final PublishedEvents events;
    private final Clock clock;

    @Inject
    RecordContribution(ScanFigures figures, SectorDirectory sectors, PublishedEvents events, Clock clock) {
        this.figures = figures;
        this.sectors = sectors;
        this.events = events;
        this.clock = clock;
    }

    /** A company whose sector is not known yet counts from the next scan in its sector on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void from(SectorContribution event) {
        var base = baseOf(event.instrument());
        figures.keep(event, base);
        figures.sectorOf(event.enterpriseNumber()).ifPresent(sector -> freezeIn(sector, base));
    }

    /** The first part of an instrument's id: {@code basis-1} of {@code basis-1+ploegen-1}. */
    private static String baseOf(String instrument) {
        var plus = instrument.indexOf('+');
        return plus < 0 ? instrument : instrument.substring(0, plus);
    }

    /** Another base package may ask and cut otherwise: what was measured with one is never added to another's. */
    private void freezeIn(String sector, String base) {
        sectors.lock(sector);
        var earlier = figures.editionsOf(sector);
        var verdict = EditionRules.decide(
                figures.latestIn(sector, base),
                earlier.stream().map(ScanFigures.Frozen::edition).toList());
        switch (verdict) {
            case Verdict.Freeze freeze ->
                freeze(sector, new Frozen(earlier.size() + 1, LocalDate.now(clock), base, freeze.edition()));
            case Verdict.Wait wait -> {}
        }
    }

    private void freeze(String sector, Frozen frozen) {
        var edition = frozen.edition();
        figures.freeze(sector, frozen);
        events.publish(new ScanFiguresFrozen(
                sector,
                frozen.number(),
                frozen.on(),
                edition.companies(),
                edition.respondents(),
                edition.figures().stream()
                        .map(figure -> new ScanFiguresFrozen.Figure(
                                figure.statistic(),
                                figure.companies(),
                                figure.respondents(),
                                figure.from(),
                                figure.to()))
                        .toList(),
                frozen.base()));
    }
}
