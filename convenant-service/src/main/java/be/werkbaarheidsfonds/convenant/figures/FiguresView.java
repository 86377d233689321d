package be.werkbaarheidsfonds.convenant.figures;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures as a table by year, and drawn. */
record FiguresView(List<Year> years, List<Reference> sources, FigureChart chart) {

    /** What was published about one year; null where nothing was. */
    record Year(
            int year,
            @Nullable FigureView employees,
            @Nullable FigureView selfEmployed) {

        public String employeesText() {
            return textOf(employees);
        }

        public String selfEmployedText() {
            return textOf(selfEmployed);
        }

        private static String textOf(@Nullable FigureView figure) {
            return figure == null ? "" : figure.text();
        }
    }

    /** A publication the figures come from. */
    record Reference(String title, @Nullable String address, boolean verified) {}

    static FiguresView of(List<FigureView> figures) {
        var years = figures.stream()
                .map(FigureView::year)
                .distinct()
                .sorted()
                .map(year -> new Year(
                        year,
                        find(figures, Population.EMPLOYEES, year).orElse(null),
                        find(figures, Population.SELF_EMPLOYED, year).orElse(null)))
                .toList();
        var sources = figures.stream()
                .map(f -> new Reference(f.source(), f.sourceAddress(), f.verified()))
                .distinct()
                .toList();
        return new FiguresView(years, sources, FigureChart.of(figures));
    }

    private static Optional<FigureView> find(List<FigureView> figures, Population population, int year) {
        return figures.stream()
                .filter(f -> f.population() == population && f.year() == year)
                .findFirst();
    }

    /** The newest figures, in a sentence for whoever does not see the chart. */
    public String summary() {
        var last = years.getLast();
        return Stream.of(last.employees(), last.selfEmployed())
                .filter(Objects::nonNull)
                .map(f -> f.population().label().toLowerCase(Locale.ROOT) + " " + f.text())
                .reduce((a, b) -> a + ", " + b)
                .map(text -> "In " + last.year() + ": " + text + ".")
                .orElse("");
    }
}
