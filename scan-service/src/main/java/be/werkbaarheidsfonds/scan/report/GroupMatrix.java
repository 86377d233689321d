package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.scan.disclosure.PublishedResult;
import be.werkbaarheidsfonds.scan.disclosure.PublishedScale;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All groups in one table: a row each, a column per figure. Stays readable with hundreds of groups. */
record GroupMatrix(String title, List<String> heads, List<Row> rows) {

    GroupMatrix {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    record Row(String group, List<String> cells) {

        Row {
            cells = List.copyOf(cells);
        }
    }

    /** First the rates, then one per chapter; none when there is one group only. */
    static List<GroupMatrix> of(Chapters chapters, PublishedResult result) {
        var tables = Stream.concat(result.larger().stream(), result.blocks().stream())
                .toList();
        if (tables.isEmpty()) {
            return List.of();
        }
        var matrices = new ArrayList<GroupMatrix>();
        matrices.add(rates(tables));
        chapters.parts().stream()
                .filter(part -> !part.in(result.company()).isEmpty())
                .map(part -> shares(part, tables))
                .forEach(matrices::add);
        return matrices;
    }

    private static GroupMatrix rates(List<PublishedTable> tables) {
        return new GroupMatrix(
                "Antwoorden en werkbaarheidsgraad per groep",
                List.of("Mensen", "Antwoorden", "Graad", "Speling door toeval"),
                tables.stream()
                        .map(table -> new Row(
                                GroupView.name(table),
                                List.of(
                                        String.valueOf(table.headcount()),
                                        String.valueOf(table.respondents()),
                                        table.rate() == null
                                                ? "niet getoond"
                                                : table.rate().share().text(),
                                        table.rate() == null || table.rate().interval() == null
                                                ? ""
                                                : table.rate().interval().text())))
                        .toList());
    }

    private static GroupMatrix shares(Chapters.Part part, List<PublishedTable> tables) {
        return new GroupMatrix(
                part.name() + " per groep: aandeel met een probleem",
                part.in(tables.getFirst()).stream().map(PublishedScale::label).toList(),
                tables.stream()
                        .map(table -> new Row(
                                GroupView.name(table),
                                part.in(table).stream().map(GroupMatrix::share).toList()))
                        .toList());
    }

    private static String share(PublishedScale scale) {
        return scale.problematic() == null
                ? "niet getoond"
                : scale.problematic().text();
    }
}
