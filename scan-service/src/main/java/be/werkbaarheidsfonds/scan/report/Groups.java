package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.scan.disclosure.PublishedResult;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Sites and departments of a report, the larger first; never ranked (rule D3). There can be hundreds, so each is
 * put into words only when someone reads it.
 */
final class Groups {

    private final List<PublishedTable> tables;
    private final Function<PublishedTable, GroupView> inWords;

    /** @param inWords what puts one of them into words */
    Groups(List<PublishedTable> tables, Function<PublishedTable, GroupView> inWords) {
        this.tables = List.copyOf(tables);
        this.inWords = inWords;
    }

    static Groups of(Chapters chapters, PublishedResult result) {
        return new Groups(
                Stream.concat(result.larger().stream(), result.blocks().stream())
                        .toList(),
                table -> GroupView.of(chapters, table));
    }

    int size() {
        return tables.size();
    }

    List<PublishedTable> tables() {
        return tables;
    }

    List<GroupView> all() {
        return tables.stream().map(inWords).toList();
    }

    /** Those of one page. */
    List<GroupView> some(long skipped, int most) {
        return tables.stream().skip(skipped).limit(most).map(inWords).toList();
    }

    /** Those that differ from the others by more than chance can explain. */
    List<GroupView> differing() {
        return tables.stream()
                .filter(table -> !Comparisons.of(table).isEmpty())
                .map(inWords)
                .toList();
    }
}
