package be.werkbaarheidsfonds.convenant.sectorfigures;

import be.werkbaarheidsfonds.convenant.sectorfigures.PublishFigures.Edition;
import be.werkbaarheidsfonds.convenant.sectorfigures.SectorFigures.Figure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The published figures as files: one line per sector and theme. */
final class FigureExport {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<String> HEADS =
            List.of("sector", "sectornaam", "thema", "themanaam", "ondernemingen", "acties", "toegekend_eur");
    private static final String HIDDEN = "niet getoond";
    private static final String ALL = "alle";

    private FigureExport() {}

    private record Line(String sector, String sectorName, String theme, String themeName, Figure figure) {}

    private static Stream<Line> lines(Edition edition) {
        var total = Stream.of(new Line(ALL, "Alle sectoren", ALL, "Alle thema’s", edition.total()));
        var sectors = edition.sectors().stream()
                .flatMap(s -> Stream.concat(
                        Stream.of(new Line(s.sector(), s.name(), ALL, "Alle thema’s", s.total())),
                        s.themes().stream().map(t -> new Line(s.sector(), s.name(), t.theme(), t.name(), t.figure()))));
        return Stream.concat(total, sectors);
    }

    /** UTF-8 with a byte order mark and semicolons, so that a Belgian spreadsheet opens it as it is. */
    static String csv(Edition edition) {
        var body = lines(edition)
                .map(line -> Stream.of(
                                line.sector(),
                                quoted(line.sectorName()),
                                line.theme(),
                                quoted(line.themeName()),
                                text(line.figure().companies()),
                                text(line.figure().actions()),
                                text(line.figure().granted()).replace('.', ','))
                        .collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        return "\uFEFF" + String.join(";", HEADS) + "\r\n" + body;
    }

    static byte[] xlsx(Edition edition) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Werkbaarheidsfonds", "1.0")) {
            var sheet = workbook.newWorksheet("Sectorcijfers");
            for (var column = 0; column < HEADS.size(); column++) {
                sheet.value(0, column, HEADS.get(column));
                sheet.style(0, column).bold().set();
            }
            var row = 1;
            for (var line : lines(edition).toList()) {
                sheet.value(row, 0, line.sector());
                sheet.value(row, 1, line.sectorName());
                sheet.value(row, 2, line.theme());
                sheet.value(row, 3, line.themeName());
                number(sheet, row, 4, line.figure().companies());
                number(sheet, row, 5, line.figure().actions());
                number(sheet, row, 6, line.figure().granted());
                row++;
            }
            sheet.freezePane(0, 1);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void number(Worksheet sheet, int row, int column, @Nullable Number number) {
        if (number == null) {
            sheet.value(row, column, HIDDEN);
        } else {
            sheet.value(row, column, number);
        }
    }

    private static String text(@Nullable Number number) {
        return number == null ? HIDDEN : number.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
