package be.werkbaarheidsfonds.convenant.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A line chart of the figures, drawn on the server: it needs no script, and the table beside it says
 * the same in words. Positions are in the units of its view box.
 */
record FigureChart(List<Series> series, List<Tick> years, List<Tick> rates) {

    static final int WIDTH = 720;
    static final int HEIGHT = 320;
    private static final int LEFT = 48;
    private static final int RIGHT = 24;
    private static final int TOP = 24;
    private static final int BOTTOM = 40;
    private static final int LOWEST = 46;
    private static final int HIGHEST = 56;

    /** A line and its points; round ones, or squares. */
    record Series(String name, boolean isRound, String line, List<Point> points) {}

    /** A figure on the line, and where its text stands. */
    record Point(double x, double y, double textY, String text, boolean verified) {

        private static final double HALF_SQUARE = 4.5;

        public double left() {
            return x - HALF_SQUARE;
        }

        public double top() {
            return y - HALF_SQUARE;
        }
    }

    /** A mark on an axis. */
    record Tick(double at, String text) {}

    static FigureChart of(List<FigureView> figures) {
        var years = figures.stream().map(FigureView::year).distinct().sorted().toList();
        var first = years.getFirst();
        var span = Math.max(1, years.getLast() - first);
        var series = new ArrayList<Series>();
        for (var population : Population.values()) {
            var points = figures.stream()
                    .filter(f -> f.population() == population)
                    .map(f -> point(f, x(f.year(), first, span), isHighest(f, figures)))
                    .toList();
            series.add(new Series(population.label(), population == Population.EMPLOYEES, line(points), points));
        }
        return new FigureChart(
                series,
                years.stream()
                        .map(y -> new Tick(x(y, first, span), Integer.toString(y)))
                        .toList(),
                Arrays.stream(new int[] {46, 48, 50, 52, 54, 56})
                        .mapToObj(r -> new Tick(y(BigDecimal.valueOf(r)), r + "\u00a0%"))
                        .toList());
    }

    private static Point point(FigureView figure, double x, boolean above) {
        var y = y(figure.rate());
        return new Point(x, y, above ? y - 12 : y + 22, figure.text(), figure.verified());
    }

    /** Of its year: its text stands above the point, the other's below, so that they never meet. */
    private static boolean isHighest(FigureView figure, List<FigureView> figures) {
        return figures.stream()
                .filter(other -> other.year() == figure.year())
                .allMatch(other -> other.rate().compareTo(figure.rate()) <= 0);
    }

    private static String line(List<Point> points) {
        return points.stream()
                .map(p -> String.format(Locale.ROOT, "%.1f,%.1f", p.x(), p.y()))
                .collect(Collectors.joining(" "));
    }

    private static double x(int year, int first, int span) {
        return round(LEFT + 16 + (double) (year - first) * (WIDTH - LEFT - RIGHT - 32) / span);
    }

    private static double y(BigDecimal rate) {
        var share = (HIGHEST - rate.doubleValue()) / (HIGHEST - LOWEST);
        return round(TOP + share * (HEIGHT - TOP - BOTTOM));
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
