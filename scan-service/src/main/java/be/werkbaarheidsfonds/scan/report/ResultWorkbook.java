package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.platform.portal.DutchExtensions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * A frozen result as a workbook: the words of the other editions, line by line (rule D2). Shares are text,
 * since many are ranges and nothing may be computed from them.
 */
final class ResultWorkbook {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int WIDE = 34;
    private static final int NARROW = 20;

    private final Workbook workbook;

    private ResultWorkbook(Workbook workbook) {
        this.workbook = workbook;
    }

    static byte[] of(Report report) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Werkbaarheidsfonds", "1.0")) {
            new ResultWorkbook(workbook).write(report);
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook in memory can't be written", e);
        }
        return bytes.toByteArray();
    }

    private void write(Report report) {
        var lines = new WorkbookLines(report);
        sheet("Over dit resultaat", List.of("Wat", "Gegeven"), about(report));
        sheet("Cijfers", WorkbookLines.FIGURES, lines.figures());
        sheet("Verdelingen", WorkbookLines.DISTRIBUTIONS, lines.distributions());
        sheet("Wat samengaat", WorkbookLines.TOGETHER, lines.together());
        sheet(
                "Prioriteiten",
                List.of("Nummer", "Wat", "Met een probleem", "Waarvan acuut", "Acties"),
                priorities(report));
        sheet("Vorige scan", List.of("Wat", "Toen", "Nu", "Verschil"), wave(report));
        sheet("Niet bevraagd", List.of("Onderdeel", "In deze scan", "Gevraagd naar", "Niet bevraagd"), welfare(report));
        sheet("Sectorcijfers", List.of("Wat", "Aandeel in de sector", "Berust op"), sector(report));
        sheet("Vlaamse cijfers", List.of("Jaar", "Werknemers met werkbaar werk", "Nagekeken"), published(report));
    }

    /** One that would be empty is left out. */
    private void sheet(String name, List<String> heads, List<List<String>> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var sheet = workbook.newWorksheet(name);
        for (var column = 0; column < heads.size(); column++) {
            sheet.value(0, column, heads.get(column));
            sheet.width(column, column == 0 ? WIDE : NARROW);
        }
        sheet.range(0, 0, 0, heads.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        for (var row = 0; row < lines.size(); row++) {
            var cells = lines.get(row);
            for (var column = 0; column < cells.size(); column++) {
                sheet.value(row + 1, column, cells.get(column));
            }
        }
    }

    private static List<List<String>> about(Report report) {
        var about = report.about();
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("Onderneming", about.company()));
        lines.add(List.of("Resultaat", about.number()));
        lines.add(List.of("Vastgelegd op", DutchExtensions.date(about.frozenOn())));
        lines.add(List.of("Vragenlijst", report.instrumentText()));
        lines.add(List.of(
                "Antwoorden",
                report.overview().respondents() + " " + report.overview().responseText()));
        lines.add(List.of("Kleinste groep", String.valueOf(report.k())));
        lines.add(List.of(
                "Lezing",
                report.overview().indicative() ? "Richtinggevend: minder dan de helft antwoordde" : "Geldig"));
        lines.add(List.of("Groepen bevestigd door", about.confirmedBy()));
        lines.add(List.of("Codes die al gebruikt bleken", about.reusedText()));
        about.deviations().forEach(deviation -> lines.add(List.of("Anders dan aangekondigd", deviation)));
        lines.add(List.of("Grenzen van de banden", "Voorlopig, te ijken"));
        lines.add(List.of("Werkbaarheidsgraad", report.overview().rateSentence()));
        report.overview().certainty().forEach(sentence -> lines.add(List.of("", sentence)));
        var withheld = report.overview().withheld();
        if (withheld != null) {
            lines.add(List.of("Niet getoond", withheld));
        }
        return lines;
    }

    private static List<List<String>> priorities(Report report) {
        var lines = new ArrayList<List<String>>();
        report.priorities()
                .ranked()
                .forEach(priority -> lines.add(List.of(
                        String.valueOf(priority.rank()),
                        priority.label(),
                        priority.shareText(),
                        priority.acuteText(),
                        String.valueOf(priority.actions()))));
        if (!lines.isEmpty()) {
            lines.add(List.of("", report.menu().source()));
        }
        return lines;
    }

    private static List<List<String>> wave(Report report) {
        var wave = report.wave();
        if (wave == null) {
            return List.of();
        }
        var lines = new ArrayList<List<String>>();
        wave.lines().forEach(line -> lines.add(List.of(line.label(), line.before(), line.now(), line.verdict())));
        if (wave.indicative()) {
            lines.add(List.of("Niet vergeleken: bij minstens één van beide antwoordde minder dan de helft"));
        }
        wave.notComparable().forEach(reason -> lines.add(List.of(reason, "", "", "Niet te vergelijken")));
        lines.add(List.of("De vorige scan is " + wave.number() + ", van " + DutchExtensions.date(wave.on())));
        return lines;
    }

    private static List<List<String>> welfare(Report report) {
        return report.welfare().stream()
                .map(element -> List.of(element.title(), element.coveredText(), element.askedText(), element.missing()))
                .toList();
    }

    private static List<List<String>> sector(Report report) {
        var sector = report.sector();
        if (sector == null) {
            return List.of();
        }
        var lines = new ArrayList<List<String>>();
        sector.lines().forEach(line -> lines.add(List.of(line.label(), line.share(), line.behind())));
        lines.add(List.of("Ter situering, niet om te vergelijken. %s: %s, vastgelegd op %s"
                .formatted(sector.title(), sector.behind(), DutchExtensions.date(sector.frozenOn()))));
        return lines;
    }

    private static List<List<String>> published(Report report) {
        var lines = new ArrayList<List<String>>();
        report.published()
                .forEach(figure -> lines.add(List.of(
                        String.valueOf(figure.year()), figure.text(), figure.verified() ? "ja" : "uit overlevering")));
        lines.add(List.of("Ter situering, niet om te vergelijken: andere vragen en andere grenzen. Bron: "
                + report.figures().source()));
        return lines;
    }
}
