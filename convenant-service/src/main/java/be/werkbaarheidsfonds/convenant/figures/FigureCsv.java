package be.werkbaarheidsfonds.convenant.figures;

import java.util.List;
import java.util.stream.Collectors;

/** The figures as a file: UTF-8 with byte order mark and semicolons, so that a Belgian spreadsheet opens it as it is. */
final class FigureCsv {

    private static final String HEAD = "doelgroep;jaar;werkbaarheidsgraad_procent;benaderend;nagekeken;bron;adres";

    private FigureCsv() {}

    static String of(List<FigureView> figures) {
        return figures.stream()
                .map(FigureCsv::line)
                .collect(Collectors.joining("\r\n", "\uFEFF" + HEAD + "\r\n", "\r\n"));
    }

    private static String line(FigureView figure) {
        var address = figure.sourceAddress();
        return String.join(
                ";",
                figure.population().label(),
                Integer.toString(figure.year()),
                figure.rate().toPlainString().replace('.', ','),
                yesOrNo(figure.approximate()),
                yesOrNo(figure.verified()),
                '"' + figure.source().replace("\"", "\"\"") + '"',
                address == null ? "" : address);
    }

    private static String yesOrNo(boolean value) {
        return value ? "ja" : "nee";
    }
}
