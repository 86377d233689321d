package be.werkbaarheidsfonds.scan.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** A printed result, read from top to bottom: titles of tables, rows, sentences. */
final class PdfEdition implements Edition {

    private static final Pattern TITLE = Pattern.compile("(?:Indicatoren|Risico’s) in (.+)");
    private static final String COMPANY = "de hele onderneming";

    private final List<String> lines;
    private final ToIntFunction<List<String>> people;

    /** @param people how many of these departments could be scored: the page does not say, the attacker knows */
    PdfEdition(byte[] pdf, ToIntFunction<List<String>> people) {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            this.lines = stripper.getText(document).lines().map(String::strip).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.people = people;
    }

    String text() {
        return String.join("\n", lines);
    }

    /** @param label of the scale, as it is printed */
    @Override
    public List<Figure> figuresOf(String label) {
        var row = Pattern.compile(Pattern.quote(label) + " (" + WrittenShare.WRITTEN + ") .*");
        var sentence = Pattern.compile("(?:^|[^\\pL])" + Pattern.quote(label) + "\\s*: (" + WrittenShare.WRITTEN
                + ") heeft hier een probleem");
        var figures = new ArrayList<Figure>();
        var table = List.<String>of();
        var inTable = false;
        for (var line : lines) {
            var title = TITLE.matcher(line);
            var inRow = row.matcher(line);
            if (title.matches()) {
                table = title.group(1).equals(COMPANY) ? List.of() : Roster.names(title.group(1));
                inTable = true;
            } else if (inTable && inRow.matches()) {
                figures.add(figure(table, WrittenShare.of(inRow.group(1)).ofTheOthers()));
                inTable = false;
            }
        }
        sentence.matcher(text().replaceAll("\\s+", " "))
                .results()
                .map(said -> figure(List.of(), WrittenShare.of(said.group(1))))
                .forEach(figures::add);
        return figures.stream().distinct().toList();
    }

    private Figure figure(List<String> table, WrittenShare share) {
        return Figure.ofShare(table, people.applyAsInt(table), share.from(), share.to());
    }
}
