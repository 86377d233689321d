package be.werkbaarheidsfonds.convenant.scanfigures;

import be.werkbaarheidsfonds.convenant.scanfigures.ScanFiguresView.FigureView;
import be.werkbaarheidsfonds.convenant.sector.SectorView;
import be.werkbaarheidsfonds.convenant.theme.Problem;
import be.werkbaarheidsfonds.platform.portal.Bar;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What scans say of a sector as a page: sectors that have figures to choose from, and those of one.
 *
 * @param sectors that have an edition
 * @param chosen null as long as none is chosen
 */
record ScanFiguresPage(List<SectorView> sectors, @Nullable Chosen chosen) {

    private static final String WORKABLE = "workable";

    ScanFiguresPage {
        sectors = List.copyOf(sectors);
    }

    /**
     * The newest edition of a sector.
     *
     * @param rate nobody's own figure: a share of everyone who could be counted, in all companies together
     * @param problems indicators and risks; modules, which only some companies asked, are in the API
     */
    record Chosen(String name, ScanFiguresView edition, List<Line> rate, List<Line> problems) {

        static Chosen of(String name, ScanFiguresView edition) {
            return new Chosen(
                    name,
                    edition,
                    edition.figures().stream()
                            .filter(figure -> figure.statistic().equals(WORKABLE))
                            .map(figure -> Line.of("Werkbaarheidsgraad", figure))
                            .toList(),
                    Stream.of(Problem.values())
                            .flatMap(problem -> edition.figures().stream()
                                    .filter(figure -> figure.statistic().equals(problem.code()))
                                    .map(figure -> Line.of(problem.label(), figure)))
                            .toList());
        }

        public List<Line> lines() {
            return Stream.concat(rate.stream(), problems.stream()).toList();
        }

        public List<Bar> bars() {
            return Stream.concat(
                            rate.stream().map(line -> line.bar("good")),
                            problems.stream().map(line -> line.bar("warn")))
                    .toList();
        }

        public String title() {
            return "Scans in de sector " + name;
        }
    }

    /** A figure in words. */
    record Line(String label, String share, double middle, int companies, int respondents) {

        private static final int ALL = 100;

        static Line of(String label, FigureView figure) {
            return new Line(
                    label,
                    share(figure.from(), figure.to()),
                    (figure.from() + figure.to()) / 2.0,
                    figure.companies(),
                    figure.respondents());
        }

        private static String share(int from, int to) {
            if (from == to) {
                return from + " %";
            }
            if (from == 0) {
                return "hoogstens " + to + " %";
            }
            return to == ALL ? "minstens " + from + " %" : "tussen " + from + " en " + to + " %";
        }

        private Bar bar(String tone) {
            return new Bar(label, middle, share, tone);
        }
    }
}
