package be.werkbaarheidsfonds.convenant.scanfigures;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The newest edition of what scans say of a sector.
 *
 * @param edition its number in the sector
 * @param instrument id of the base package all behind it were measured with
 * @param companies how many stand behind it
 */
@Schema(name = "SectorScanFigures")
record ScanFiguresView(
        String sector,
        int edition,
        LocalDate frozenOn,
        int companies,
        int respondents,
        String instrument,
        List<FigureView> figures) {

    /**
     * @param statistic {@code workable}, or the code of a scale of which this is the share with a problem
     * @param from lowest percentage it can be
     * @param to highest percentage it can be; the same where it is exact
     */
    @Schema(name = "SectorScanFigure")
    record FigureView(String statistic, int companies, int respondents, int from, int to) {}

    static ScanFiguresView from(String sector, ScanFigures.Frozen frozen) {
        var edition = frozen.edition();
        return new ScanFiguresView(
                sector,
                frozen.number(),
                frozen.on(),
                edition.companies(),
                edition.respondents(),
                frozen.base(),
                edition.figures().stream()
                        .map(f -> new FigureView(f.statistic(), f.companies(), f.respondents(), f.from(), f.to()))
                        .toList());
    }
}
