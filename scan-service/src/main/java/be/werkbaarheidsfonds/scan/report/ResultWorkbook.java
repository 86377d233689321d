package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.platform.portal.DutchExtensions;
import be.werkbaarheidsfonds.scan.disclosure.PublishedInterval;
import be.werkbaarheidsfonds.scan.disclosure.PublishedResult;
import be.werkbaarheidsfonds.scan.disclosure.PublishedScale;
import be.werkbaarheidsfonds.scan.disclosure.PublishedShare;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTable;
import be.werkbaarheidsfonds.scan.instrument.ScaleKind;
import be.werkbaarheidsfonds.scan.result.FrozenResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A frozen result as a workbook: the words of the other editions, line by line (rule D2). Shares are text,
 * since many are ranges and nothing may be computed from them.
 */
final class ResultWorkbook {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<String> HEADS = List.of(
            "Groep",
            "Mensen",
            "Antwoorden",
            "Soort",
            "Onderdeel",
            "Met een probleem",
            "Waarvan acuut",
            "Speling door toeval",
            "Tegenover de anderen");
    private static final String NOT_SHOWN = "niet getoond";

    private ResultWorkbook() {}

    /** @param company name of the company, for the lines of everyone */
    static byte[] of(String company, FrozenResult result) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Werkbaarheidsfonds", "1.0")) {
            about(workbook.newWorksheet("Over dit resultaat"), company, result);
            figures(workbook.newWorksheet("Cijfers"), company, result.content());
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook in memory can't be written", e);
        }
        return bytes.toByteArray();
    }

    private static void about(Worksheet sheet, String company, FrozenResult result) {
        var content = result.content();
        line(sheet, 0, List.of("Onderneming", company));
        line(sheet, 1, List.of("Resultaat", result.number()));
        line(sheet, 2, List.of("Vastgelegd op", DutchExtensions.date(result.frozenOn())));
        line(sheet, 3, List.of("Vragenlijst", content.instrument()));
        line(sheet, 4, List.of("Kleinste groep", String.valueOf(content.k())));
        line(
                sheet,
                5,
                List.of("Lezing", content.indicative() ? "Richtinggevend: minder dan de helft antwoordde" : "Geldig"));
        line(sheet, 6, List.of("Grenzen van de banden", "Voorlopig, te ijken"));
        sheet.width(0, 24);
        sheet.width(1, 48);
    }

    private static void figures(Worksheet sheet, String company, PublishedResult content) {
        line(sheet, 0, HEADS);
        sheet.range(0, 0, 0, HEADS.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        var lines = Stream.concat(
                        lines(company, content.company()),
                        Stream.concat(content.blocks().stream(), content.larger().stream())
                                .flatMap(table -> lines(ResultPage.name(table), table)))
                .toList();
        for (var i = 0; i < lines.size(); i++) {
            line(sheet, i + 1, lines.get(i));
        }
        sheet.width(0, 32);
        sheet.width(4, 28);
    }

    private static Stream<List<String>> lines(String group, PublishedTable table) {
        var people = List.of(group, String.valueOf(table.headcount()), String.valueOf(table.respondents()));
        return Stream.concat(
                Stream.of(rate(people, table)), table.scales().stream().map(scale -> scale(people, scale)));
    }

    private static List<String> rate(List<String> people, PublishedTable table) {
        var rate = table.rate();
        return rate == null
                ? joined(people, List.of("Graad", "Werkbaarheidsgraad", NOT_SHOWN, "", "", ""))
                : joined(
                        people,
                        List.of(
                                "Graad",
                                "Werkbaarheidsgraad (zonder probleem)",
                                rate.share().text(),
                                "",
                                interval(rate.interval()),
                                Comparisons.difference(rate.versus()).orElse("")));
    }

    private static List<String> scale(List<String> people, PublishedScale scale) {
        return joined(
                people,
                List.of(
                        scale.kind() == ScaleKind.INDICATOR ? "Indicator" : "Risico",
                        scale.label(),
                        share(scale.problematic()),
                        share(scale.acute()),
                        interval(scale.interval()),
                        Comparisons.frequency(scale.versus()).orElse("")));
    }

    private static String share(@Nullable PublishedShare share) {
        return share == null ? NOT_SHOWN : share.text();
    }

    private static String interval(@Nullable PublishedInterval interval) {
        return interval == null ? "" : interval.text();
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static void line(Worksheet sheet, int row, List<String> cells) {
        for (var column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }
}
