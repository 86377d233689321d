package be.werkbaarheidsfonds.scan.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** The workbook of a result, read line by line by someone who opens it. */
public final class XlsxEdition implements Edition {

    private static final Pattern SHEET = Pattern.compile("<sheet name=\"([^\"]+)\"");
    private static final Pattern ROW = Pattern.compile("<row [^>]*>(.*?)</row>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<c r=\"([A-Z]+)\\d+\"[^>]*?(?:/>|>(.*?)</c>)", Pattern.DOTALL);
    private static final Pattern INDEX = Pattern.compile("<v>(\\d+)</v>");
    private static final Pattern TEXT = Pattern.compile("<si>.*?<t[^>]*>(.*?)</t>.*?</si>", Pattern.DOTALL);

    private static final Pattern REFERENCE = Pattern.compile("&#(?:x([0-9a-fA-F]+)|(\\d+));");

    private static final int GROUP = 0;
    private static final int KIND = 1;
    private static final int LABEL = 5;
    private static final int COUNTED = 6;
    private static final int SHARE = 7;

    private final ZipFile file;
    private final List<String> texts;

    private XlsxEdition(ZipFile file) throws IOException {
        this.file = file;
        this.texts = TEXT.matcher(part("xl/sharedStrings.xml"))
                .results()
                .map(text -> plain(text.group(1)))
                .toList();
    }

    /** @param folder where it may be put */
    public static XlsxEdition of(byte[] workbook, Path folder) {
        try {
            return new XlsxEdition(
                    new ZipFile(Files.write(folder.resolve("edition-" + System.nanoTime() + ".xlsx"), workbook)
                            .toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of a sheet, the heads first; none when there is no such sheet. */
    public List<List<String>> lines(String sheet) {
        var names = SHEET.matcher(part("xl/workbook.xml"))
                .results()
                .map(name -> plain(name.group(1)))
                .toList();
        return names.contains(sheet)
                ? ROW.matcher(part("xl/worksheets/sheet" + (names.indexOf(sheet) + 1) + ".xml"))
                        .results()
                        .map(row -> cells(row.group(1)))
                        .toList()
                : List.of();
    }

    private List<String> cells(String row) {
        var cells = new ArrayList<String>();
        CELL.matcher(row).results().forEach(cell -> {
            var place = cell.group(1).charAt(0) - 'A';
            while (cells.size() < place) {
                cells.add("");
            }
            var index = INDEX.matcher(cell.group(2) == null ? "" : cell.group(2));
            cells.add(index.find() ? texts.get(Integer.parseInt(index.group(1))) : "");
        });
        return cells;
    }

    /** @param label of the scale, as the workbook calls it */
    @Override
    public List<Figure> figuresOf(String label) {
        return lines("Cijfers").stream()
                .filter(line -> line.get(LABEL).equals(label))
                .filter(line -> line.get(SHARE).matches(WrittenShare.WRITTEN))
                .map(XlsxEdition::figure)
                .toList();
    }

    private static Figure figure(List<String> line) {
        var share = WrittenShare.of(line.get(SHARE));
        var names = line.get(KIND).equals("Hele onderneming") ? List.<String>of() : Roster.names(line.get(GROUP));
        return Figure.ofShare(names, Integer.parseInt(line.get(COUNTED)), share.from(), share.to());
    }

    private String part(String name) {
        try (var in = file.getInputStream(file.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String xml) {
        return REFERENCE
                .matcher(xml)
                .replaceAll(found -> Matcher.quoteReplacement(Character.toString(
                        found.group(1) == null
                                ? Integer.parseInt(found.group(2))
                                : Integer.parseInt(found.group(1), 16))))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
