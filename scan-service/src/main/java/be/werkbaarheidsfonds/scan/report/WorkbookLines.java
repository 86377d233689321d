package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.scan.disclosure.PublishedDistribution;
import be.werkbaarheidsfonds.scan.disclosure.PublishedInterval;
import be.werkbaarheidsfonds.scan.disclosure.PublishedScale;
import be.werkbaarheidsfonds.scan.disclosure.PublishedShare;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of a report as lines of text: of everyone, of each group, of each category of a margin. */
final class WorkbookLines {

    static final List<String> FIGURES = List.of(
            "Groep",
            "Soort groep",
            "Mensen",
            "Antwoorden",
            "Hoofdstuk",
            "Onderdeel",
            "Geteld",
            "Met een probleem",
            "Waarvan acuut",
            "Speling door toeval",
            "Tegenover de anderen",
            "Met iedereen meegeteld");
    static final List<String> DISTRIBUTIONS = List.of(
            "Groep",
            "Soort groep",
            "Onderdeel",
            "Gemiddelde op 100",
            "Standaardafwijking",
            "Score",
            "Aandeel",
            "Probleem vanaf score");
    static final List<String> TOGETHER = List.of(
            "Risico", "Uitkomst", "Zonder probleem met het risico", "Problematisch (of acuut)", "Acuut", "Lezing");

    private static final String NOT_SHOWN = "niet getoond";

    private final Report report;
    private final Chapters chapters;
    private final List<Placed> tables;

    WorkbookLines(Report report) {
        this.report = report;
        this.chapters = Chapters.of(report.instrument());
        this.tables = tables(report);
    }

    /** A table with what it is called, what it is and how many people it is of. */
    private record Placed(String group, String kind, String people, PublishedTable table) {}

    private static List<Placed> tables(Report report) {
        var content = report.content();
        var tables = new ArrayList<Placed>();
        var company = content.company();
        tables.add(
                new Placed(report.about().company(), "Hele onderneming", String.valueOf(company.headcount()), company));
        content.larger().forEach(table -> tables.add(group(GroupView.name(table), "Grotere groep", table)));
        content.blocks().forEach(table -> tables.add(group(GroupView.name(table), "Groep", table)));
        content.margins()
                .forEach(margin -> margin.categories()
                        .forEach(table -> tables.add(group(GroupView.nameOfCategory(table), margin.name(), table))));
        return tables;
    }

    private static Placed group(String name, String kind, PublishedTable table) {
        return new Placed(name, kind, GroupView.people(table), table);
    }

    List<List<String>> figures() {
        return tables.stream().flatMap(this::figures).toList();
    }

    private Stream<List<String>> figures(Placed placed) {
        var table = placed.table();
        var people = List.of(placed.group(), placed.kind(), placed.people(), String.valueOf(table.respondents()));
        return Stream.concat(
                Stream.of(rate(people, table)),
                chapters.parts().stream()
                        .flatMap(part -> part.in(table).stream().map(scale -> scale(people, part.name(), scale))));
    }

    private static List<String> rate(List<String> people, PublishedTable table) {
        var rate = table.rate();
        return joined(
                people,
                rate == null
                        ? List.of("Graad", "Werkbaarheidsgraad (zonder probleem)", "", NOT_SHOWN, "", "", "", "")
                        : List.of(
                                "Graad",
                                "Werkbaarheidsgraad (zonder probleem)",
                                String.valueOf(rate.respondents()),
                                rate.share().text(),
                                "",
                                interval(rate.interval()),
                                Comparisons.difference(rate.versus()).orElse(""),
                                share(rate.bounds(), "")));
    }

    private static List<String> scale(List<String> people, String chapter, PublishedScale scale) {
        return joined(
                people,
                List.of(
                        chapter,
                        scale.label(),
                        Objects.toString(scale.respondents(), ""),
                        share(scale.problematic(), NOT_SHOWN),
                        share(scale.acute(), "niet apart"),
                        interval(scale.interval()),
                        Comparisons.frequency(scale.versus()).orElse(""),
                        ""));
    }

    List<List<String>> distributions() {
        return tables.stream()
                .flatMap(placed -> placed.table().scales().stream().flatMap(scale -> distribution(placed, scale)))
                .toList();
    }

    private Stream<List<String>> distribution(Placed placed, PublishedScale scale) {
        PublishedDistribution distribution = scale.distribution();
        return distribution == null
                ? Stream.empty()
                : distribution.histogram().stream()
                        .map(bin -> List.of(
                                placed.group(),
                                placed.kind(),
                                scale.label(),
                                Objects.toString(distribution.mean(), NOT_SHOWN),
                                Objects.toString(distribution.deviation(), NOT_SHOWN),
                                bin.from() + " tot " + bin.to(),
                                bin.share().text(),
                                ScaleView.problemFromText(report.instrument().scale(scale.code()))));
    }

    List<List<String>> together() {
        return report.together().stream()
                .flatMap(risk -> risk.rows().stream().map(row -> {
                    var cells = row.cells().stream().map(Together.Cell::text).toList();
                    return List.of(
                            risk.risk(),
                            row.outcome(),
                            cells.get(0),
                            cells.get(1),
                            cells.size() > 2 ? cells.get(2) : "niet apart",
                            "Samengaan is geen oorzaak");
                }))
                .toList();
    }

    private static String share(@Nullable PublishedShare share, String otherwise) {
        return share == null ? otherwise : share.text();
    }

    private static String interval(@Nullable PublishedInterval interval) {
        return interval == null ? "" : interval.text();
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
