package be.werkbaarheidsfonds.scan.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.disclosure.PublishedRate;
import be.werkbaarheidsfonds.scan.disclosure.PublishedResult;
import be.werkbaarheidsfonds.scan.disclosure.PublishedShare;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTable;
import be.werkbaarheidsfonds.scan.disclosure.XlsxEdition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule A5: where more than 5 % did not answer all of it, every edition says what a group's rate could be. */
class BoundsOfGroupsTest {

    private static final String BOUNDS = "tussen 40 en 60 %";

    @TempDir
    Path folder;

    private static PublishedTable group(PublishedTable table, @Nullable PublishedShare bounds) {
        var rate = new PublishedRate(32, new PublishedShare(50, 50), bounds, null, null, null, null);
        return new PublishedTable(table.departments(), table.headcount(), table.respondents(), rate, table.scales());
    }

    private static Report report(@Nullable PublishedShare bounds) {
        var result = Reports.result(Reports.BASIS, List.of(50, 48), 0.85, 7);
        var groups = new ArrayList<PublishedTable>();
        groups.add(group(result.blocks().get(0), bounds));
        groups.add(group(result.blocks().get(1), null));
        var content = new PublishedResult(
                result.instrument(),
                result.k(),
                result.company(),
                groups,
                List.of(),
                List.of(),
                List.of(),
                false,
                List.of());
        return Reports.report("Bakkerij", content, Reports.BASIS, null);
    }

    @Test
    void on_the_page_and_in_print_it_is_a_sentence_and_a_column() {
        var report = report(new PublishedShare(40, 60));
        assertThat(report.groups().get(0).sentences())
                .contains("Niet iedereen vulde alles in. Met iedereen meegeteld ligt de graad " + BOUNDS + ".");
        assertThat(String.join(" ", report.groups().get(1).sentences())).doesNotContain("meegeteld");
        var rates = report.matrices().getFirst();
        assertThat(rates.heads()).endsWith("Met iedereen meegeteld");
        assertThat(rates.rows()).extracting(row -> row.cells().getLast()).containsExactly(BOUNDS, "");
    }

    @Test
    void in_the_workbook_it_is_a_column() {
        var lines = XlsxEdition.of(ResultWorkbook.of(report(new PublishedShare(40, 60))), folder)
                .lines("Cijfers");
        assertThat(lines.getFirst()).endsWith("Met iedereen meegeteld");
        assertThat(lines.stream().filter(line -> line.getLast().equals(BOUNDS)).map(List::getFirst))
                .containsExactly("Afdeling 1");
    }

    @Test
    void where_hardly_anyone_left_something_open_there_is_no_such_column() {
        assertThat(report(null).matrices().getFirst().heads()).doesNotContain("Met iedereen meegeteld");
    }
}
