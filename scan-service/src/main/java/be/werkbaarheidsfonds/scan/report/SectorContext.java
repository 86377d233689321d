package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.contracts.convenant.ScanFiguresFrozen;
import be.werkbaarheidsfonds.scan.disclosure.PublishedShare;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.instrument.Scale;
import be.werkbaarheidsfonds.scan.register.KnownSectorFigures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What other scans say of the sector, beside the company's figures and never against them: the company may be
 * among those behind it (rule D4).
 *
 * @param sector its name
 * @param edition its number in the sector
 */
record SectorContext(String sector, int edition, LocalDate frozenOn, int companies, int respondents, List<Line> lines) {

    SectorContext {
        lines = List.copyOf(lines);
    }

    /** @param behind how many companies and people it rests on */
    record Line(String label, String share, String behind) {}

    /**
     * Only what this scan measured too: other scales mean nothing to who reads it. Of the base package alone: what is
     * called as a scale of a module here may have been another version of it elsewhere.
     */
    static SectorContext of(String sector, KnownSectorFigures figures, Instrument instrument) {
        return new SectorContext(
                sector,
                figures.edition(),
                figures.frozenOn(),
                figures.companies(),
                figures.respondents(),
                figures.figures().stream()
                        .flatMap(figure -> label(figure.statistic(), instrument).stream()
                                .map(label -> new Line(
                                        label,
                                        new PublishedShare(figure.low(), figure.high()).text(),
                                        "%d ondernemingen, %d mensen"
                                                .formatted(figure.companies(), figure.respondents()))))
                        .toList());
    }

    private static Optional<String> label(String statistic, Instrument instrument) {
        return statistic.equals(ScanFiguresFrozen.WORKABLE)
                ? Optional.of("Werkbaarheidsgraad")
                : instrument.base().scales().stream()
                        .filter(scale -> scale.code().equals(statistic))
                        .map(Scale::label)
                        .map(label -> "Probleem: " + Words.small(label.dutch()))
                        .findFirst();
    }

    public String title() {
        return "Scans in uw sector: " + sector;
    }

    public String behind() {
        return "%d ondernemingen en %d antwoorden, editie %d".formatted(companies, respondents, edition);
    }
}
