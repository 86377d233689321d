package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.scan.disclosure.PublishedResult;
import be.werkbaarheidsfonds.scan.disclosure.PublishedScale;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTogether;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTogether.InBand;
import be.werkbaarheidsfonds.scan.disclosure.TogetherComparison;
import be.werkbaarheidsfonds.scan.disclosure.Versus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What goes with one risk: of the people in each band of it, who has a problem with an indicator, and who has
 * workable work. Never why: a scan can't tell that (rule C3).
 *
 * @param risk label of its scale
 * @param sentence what goes with it by more than chance, either way, said with caution
 */
record Together(String risk, String sentence, List<Row> rows) {

    Together {
        rows = List.copyOf(rows);
    }

    /** One outcome. */
    record Row(String outcome, List<Cell> cells) {

        Row {
            cells = List.copyOf(cells);
        }
    }

    /** @param columns how many bands it is of: problematic and acute where they are not told apart */
    record Cell(String text, int columns) {}

    /** None of a result that is a direction only: nothing of it is compared (rule D3). */
    static List<Together> of(PublishedResult result) {
        if (result.indicative()) {
            return List.of();
        }
        var labels = result.company().scales().stream()
                .collect(Collectors.toMap(PublishedScale::code, PublishedScale::label));
        var versus = TogetherComparison.of(result.together());
        var byRisk = new LinkedHashMap<String, List<PublishedTogether>>();
        result.together().forEach(table -> byRisk.merge(table.risk(), List.of(table), Together::with));
        return byRisk.entrySet().stream()
                .map(risk -> new Together(
                        label(labels, risk.getKey()),
                        sentence(label(labels, risk.getKey()), risk.getValue(), labels, versus),
                        risk.getValue().stream()
                                .map(table -> row(table, labels))
                                .toList()))
                .toList();
    }

    public String caption() {
        return "Wat samengaat met " + Words.small(risk);
    }

    private static String sentence(
            String risk,
            List<PublishedTogether> tables,
            Map<String, String> labels,
            Map<PublishedTogether, Versus> versus) {
        var expected = outcomes(tables, labels, table -> versus.get(table) == worse(table), Together::worsened);
        var opposite = outcomes(tables, labels, table -> versus.get(table) == better(table), Together::improved);
        if (expected.isEmpty() && opposite.isEmpty()) {
            return "Bij %s vonden we geen samenhang die groter is dan toeval kan verklaren."
                    .formatted(Words.small(risk));
        }
        var both = Stream.concat(expected.stream(), opposite.stream()).toList();
        return "Een probleem met %s hangt samen met %s.%s"
                .formatted(Words.small(risk), Words.list(both, "en"), caution(opposite));
    }

    /** What goes against expectation is told as well, and not more firmly. */
    private static String caution(List<String> opposite) {
        return opposite.isEmpty()
                ? ""
                : " Dat het samengaat met %s, verwacht u misschien niet: ook dat zegt niet wat van wat komt."
                        .formatted(Words.list(opposite, "en"));
    }

    private static List<String> outcomes(
            List<PublishedTogether> tables,
            Map<String, String> labels,
            Predicate<PublishedTogether> are,
            BiFunction<PublishedTogether, Map<String, String>, String> inWords) {
        return tables.stream()
                .filter(are)
                .map(table -> inWords.apply(table, labels))
                .toList();
    }

    /** Problems go up with a risk, workable work goes down. */
    private static Versus worse(PublishedTogether table) {
        return table.outcome().equals(PublishedTogether.WORKABLE) ? Versus.LOWER : Versus.HIGHER;
    }

    private static Versus better(PublishedTogether table) {
        return worse(table) == Versus.LOWER ? Versus.HIGHER : Versus.LOWER;
    }

    private static String improved(PublishedTogether table, Map<String, String> labels) {
        return table.outcome().equals(PublishedTogether.WORKABLE)
                ? "vaker werkbaar werk"
                : "minder vaak problemen met " + Words.small(label(labels, table.outcome()));
    }

    private static String worsened(PublishedTogether table, Map<String, String> labels) {
        return table.outcome().equals(PublishedTogether.WORKABLE)
                ? "minder vaak werkbaar werk"
                : "problemen met " + Words.small(label(labels, table.outcome()));
    }

    private static Row row(PublishedTogether table, Map<String, String> labels) {
        return new Row(
                table.outcome().equals(PublishedTogether.WORKABLE)
                        ? "Heeft werkbaar werk"
                        : "Heeft een probleem met " + Words.small(label(labels, table.outcome())),
                table.bands().stream().map(Together::cell).toList());
    }

    private static Cell cell(InBand band) {
        var text = "%s van %d mensen".formatted(band.share().text(), band.respondents());
        return switch (band.band()) {
            case NONE, PROBLEMATIC, ACUTE -> new Cell(text, 1);
            case ANY_PROBLEM -> new Cell(text, 2);
        };
    }

    private static String label(Map<String, String> labels, String code) {
        return Objects.requireNonNull(labels.get(code), code);
    }

    private static List<PublishedTogether> with(List<PublishedTogether> some, List<PublishedTogether> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
