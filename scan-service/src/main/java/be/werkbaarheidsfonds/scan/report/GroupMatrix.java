package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.scan.disclosure.PublishedScale;
import be.werkbaarheidsfonds.scan.disclosure.PublishedShare;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    static List<GroupMatrix> of(Chapters chapters, PublishedTable company, List<PublishedTable> tables) {
        if (tables.isEmpty()) {
            return List.of();
        }
        var matrices = new ArrayList<GroupMatrix>();
        matrices.add(rates(tables));
        chapters.parts().stream()
                .filter(part -> !part.in(company).isEmpty())
                .map(part -> shares(part, tables))
                .forEach(matrices::add);
        return matrices;
    }

    /** How far incomplete answers could carry it is a column where that is told of any group (rule A5). */
    private static GroupMatrix rates(List<PublishedTable> tables) {
        var bounded = tables.stream().anyMatch(table -> bounds(table) != null);
        var heads = new ArrayList<>(List.of("Mensen", "Antwoorden", "Graad", "Speling door toeval"));
        if (bounded) {
            heads.add("Met iedereen meegeteld");
        }
        return new GroupMatrix(
                "Antwoorden en werkbaarheidsgraad per groep",
                heads,
                tables.stream()
                        .map(table -> new Row(GroupView.name(table), rate(table, bounded)))
                        .toList());
    }

    private static List<String> rate(PublishedTable table, boolean bounded) {
        var rate = table.rate();
        var cells = new ArrayList<String>();
        cells.add(GroupView.people(table));
        cells.add(String.valueOf(table.respondents()));
        cells.add(rate == null ? "niet getoond" : rate.share().text());
        cells.add(rate == null || rate.interval() == null ? "" : rate.interval().text());
        if (bounded) {
            var bounds = bounds(table);
            cells.add(bounds == null ? "" : bounds.text());
        }
        return cells;
    }

    private static @Nullable PublishedShare bounds(PublishedTable table) {
        return table.rate() == null ? null : table.rate().bounds();
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
