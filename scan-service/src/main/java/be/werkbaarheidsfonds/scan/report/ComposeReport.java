package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.scan.campaign.ReusedCodes;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import be.werkbaarheidsfonds.scan.register.KnownCompanies;
import be.werkbaarheidsfonds.scan.register.KnownCompany;
import be.werkbaarheidsfonds.scan.register.KnownSector;
import be.werkbaarheidsfonds.scan.register.KnownSectors;
import be.werkbaarheidsfonds.scan.register.SectorFigures;
import be.werkbaarheidsfonds.scan.result.FrozenResults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts a company's frozen result into the words of its report. */
@ApplicationScoped
public class ComposeReport {

    private final ReadResult readResult;
    private final ReusedCodes reusedCodes;
    private final FrozenResults results;
    private final Instruments instruments;
    private final SuggestActions suggestActions;
    private final KnownCompanies companies;
    private final KnownSectors sectors;
    private final SectorFigures sectorFigures;

    @Inject
    ComposeReport(
            ReadResult readResult,
            ReusedCodes reusedCodes,
            FrozenResults results,
            Instruments instruments,
            SuggestActions suggestActions,
            KnownCompanies companies,
            KnownSectors sectors,
            SectorFigures sectorFigures) {
        this.readResult = readResult;
        this.reusedCodes = reusedCodes;
        this.results = results;
        this.instruments = instruments;
        this.suggestActions = suggestActions;
        this.companies = companies;
        this.sectors = sectors;
        this.sectorFigures = sectorFigures;
    }

    @Transactional
    Report of(Caller caller, UUID id) {
        return compose(readResult.of(caller, id));
    }

    /** For who was given a link to it, and is nobody's caller. */
    @Transactional
    Report of(UUID id) {
        return compose(readResult.of(id));
    }

    private Report compose(ReadResult.Read read) {
        var campaign = read.campaign();
        var content = read.result().content();
        var instrument = instruments.get(content.instrument());
        var wave = results.before(campaign.id())
                .map(before -> Wave.of(before, instruments.get(before.content().instrument()), content, instrument))
                .orElse(null);
        return Report.of(
                About.of(campaign, read.result(), reusedCodes.of(campaign.id())),
                content,
                instrument,
                suggestActions.menuFor(campaign.enterpriseNumber(), content),
                new Beside(wave, sector(campaign.enterpriseNumber(), instrument)));
    }

    /** Null while the sector is not known, or has no figures yet of scans with the same base package. */
    private @Nullable SectorContext sector(String enterpriseNumber, Instrument instrument) {
        return companies
                .findByIdOptional(enterpriseNumber)
                .map(KnownCompany::sector)
                .flatMap(sectorFigures::of)
                .filter(figures -> figures.isOf(instrument))
                .map(figures -> SectorContext.of(
                        sectors.findByIdOptional(figures.sector())
                                .map(KnownSector::name)
                                .orElse(figures.sector()),
                        figures,
                        instrument))
                .orElse(null);
    }
}
