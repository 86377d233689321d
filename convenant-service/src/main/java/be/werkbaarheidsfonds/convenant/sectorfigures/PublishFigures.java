package be.werkbaarheidsfonds.convenant.sectorfigures;

import be.werkbaarheidsfonds.convenant.sector.SectorDirectory;
import be.werkbaarheidsfonds.convenant.sector.SectorView;
import be.werkbaarheidsfonds.convenant.sectorfigures.SectorFigures.Figure;
import be.werkbaarheidsfonds.convenant.sectorfigures.SectorFigures.ThemeFigure;
import be.werkbaarheidsfonds.convenant.theme.Theme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The one edition of the sector figures that page, API, CSV and XLSX print from: every sector, its themes, and the
 * total of all, with small cells hidden so that none can be worked out from the others.
 */
@ApplicationScoped
class PublishFigures {

    private final RealisedCells cells;
    private final SectorDirectory sectors;

    @Inject
    PublishFigures(RealisedCells cells, SectorDirectory sectors) {
        this.cells = cells;
        this.sectors = sectors;
    }

    @Transactional
    Edition edition() {
        var known = sectors.all();
        var bySector = cells.bySectorAndTheme();
        var totals = known.stream()
                .map(s -> Cell.sum(List.copyOf(themesOf(bySector, s).values())))
                .toList();
        var shown = Suppression.shown(totals);
        var figures = IntStream.range(0, known.size())
                .mapToObj(i -> figures(known.get(i), totals.get(i), shown.get(i), themesOf(bySector, known.get(i))))
                .toList();
        var all = Cell.sum(totals);
        return new Edition(Figure.of(all, isShown(all)), figures);
    }

    /** Themes of a sector whose total is hidden are hidden too. */
    private static SectorFigures figures(SectorView sector, Cell total, boolean shown, Map<String, Cell> themes) {
        var codes = themes.keySet().stream()
                .sorted(Comparator.<String>comparingInt(code -> -themes.getOrDefault(code, Cell.EMPTY)
                                .companies()
                                .size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        var parts = codes.stream().map(c -> themes.getOrDefault(c, Cell.EMPTY)).toList();
        var partsShown = Suppression.shown(parts);
        var themeFigures = IntStream.range(0, codes.size())
                .mapToObj(i -> new ThemeFigure(
                        codes.get(i), Theme.labelOf(codes.get(i)), Figure.of(parts.get(i), shown && partsShown.get(i))))
                .toList();
        return new SectorFigures(sector.code(), sector.name(), Figure.of(total, shown), themeFigures);
    }

    private static Map<String, Cell> themesOf(Map<String, Map<String, Cell>> bySector, SectorView sector) {
        return bySector.getOrDefault(sector.code(), Map.of());
    }

    private static boolean isShown(Cell cell) {
        return cell.companies().isEmpty() || !Suppression.isSmall(cell);
    }

    /**
     * Everything that is published.
     *
     * @param total of all sectors
     */
    record Edition(Figure total, List<SectorFigures> sectors) {

        /** Sectors in which companies realised something. */
        public List<SectorFigures> active() {
            return sectors.stream().filter(s -> !s.themes().isEmpty()).toList();
        }

        public int idle() {
            return sectors.size() - active().size();
        }
    }
}
