package be.werkbaarheidsfonds.scan.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

/**
 * Figures of the Flemish monitor, as published. Other questions and cut-offs than ours: context, never a
 * comparison (rule A6).
 */
record PublishedFigures(String title, String source, String address, List<Series> series) {

    private static final String RESOURCE = "/reference/published-figures.json";

    PublishedFigures {
        series = List.copyOf(series);
    }

    record Series(String population, String label, List<Figure> figures) {

        public Series {
            figures = List.copyOf(figures);
        }
    }

    /** @param verified whether we found it at its source */
    record Figure(int year, BigDecimal percent, boolean verified) {

        public String text() {
            return percent.toPlainString().replace('.', ',') + " %";
        }
    }

    static PublishedFigures load() {
        try (var file = PublishedFigures.class.getResourceAsStream(RESOURCE)) {
            return JsonMapper.builder().build().readValue(file, PublishedFigures.class);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " can't be read", e);
        }
    }

    List<Figure> ofEmployees() {
        return series.stream()
                .filter(s -> s.population().equals("employees"))
                .flatMap(s -> s.figures().stream())
                .toList();
    }
}
