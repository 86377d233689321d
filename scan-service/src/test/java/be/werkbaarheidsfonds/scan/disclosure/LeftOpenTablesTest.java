package be.werkbaarheidsfonds.scan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.werkbaarheidsfonds.scan.fold.Fold;
import be.werkbaarheidsfonds.scan.fold.GroupTree;
import be.werkbaarheidsfonds.scan.fold.Placed;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import be.werkbaarheidsfonds.scan.fold.Trees;
import be.werkbaarheidsfonds.scan.fold.Trees.Part;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Who left their department open counts with others (rule C2): the table says so, and claims no headcount. */
class LeftOpenTablesTest {

    private static final int K = 10;
    private static final List<Sheet> OPEN = Sheets.many(5, Sheet.NO_DEPARTMENT);

    @SafeVarargs
    private static PublishedResult publish(GroupTree tree, List<Sheet>... sheets) {
        var all = new ArrayList<Placed>();
        for (var some : sheets) {
            some.forEach(sheet -> all.add(Placed.inGroup(sheet)));
        }
        return Publication.of(Sheets.BASIS, tree, Fold.of(Sheets.BASIS, tree, all, K), K);
    }

    private static PublishedScale workload(PublishedTable table) {
        return table.scales().stream()
                .filter(scale -> scale.code().equals("workload"))
                .findFirst()
                .orElseThrow();
    }

    /** Of its share, had it been of so many people. */
    private static PublishedInterval interval(PublishedTable table, OptionalInt population) {
        var share = Objects.requireNonNull(workload(table).problematic());
        return Objects.requireNonNull(PublishedInterval.of(share, table.respondents(), population));
    }

    @Test
    void a_table_says_that_they_are_in_it_and_how_wide_chance_is_of_nobody_knows_how_many() {
        var result = publish(
                Trees.flat(List.of(60, 60)),
                Sheets.many(10, 0, "workload"),
                Sheets.many(10, 0),
                Sheets.many(8, 1, "workload"),
                Sheets.many(8, 1),
                OPEN);
        assertThat(result.blocks())
                .extracting(PublishedTable::departments, PublishedTable::respondents, PublishedTable::leftOpen)
                .containsExactly(tuple(List.of("Afdeling A"), 20, false), tuple(List.of("Afdeling B"), 21, true));
        var first = result.blocks().getFirst();
        var last = result.blocks().getLast();
        assertThat(workload(first).interval()).isEqualTo(interval(first, OptionalInt.of(60)));
        assertThat(workload(last).interval())
                .isEqualTo(interval(last, OptionalInt.empty()))
                .isNotEqualTo(interval(last, OptionalInt.of(60)));
    }

    @Test
    void the_company_is_of_everyone_wherever_they_belong() {
        var company = publish(
                        Trees.flat(List.of(60, 60)),
                        Sheets.many(10, 0, "workload"),
                        Sheets.many(10, 0),
                        Sheets.many(16, 1, "workload"),
                        OPEN)
                .company();
        assertThat(company.leftOpen()).isFalse();
        assertThat(company.headcount()).isEqualTo(120);
    }

    @Test
    void so_does_the_site_of_the_department_they_are_counted_with() {
        var tree = Trees.of(List.of(
                Part.of("Gent", Part.team("A", 30), Part.team("B", 30)),
                Part.of("Brugge", Part.team("C", 20), Part.team("D", 20))));
        var result =
                publish(tree, Sheets.many(20, 1), Sheets.many(20, 2), Sheets.many(12, 4), Sheets.many(14, 5), OPEN);
        assertThat(result.larger())
                .extracting(PublishedTable::departments, PublishedTable::leftOpen)
                .containsExactlyInAnyOrder(tuple(List.of("Gent"), false), tuple(List.of("Brugge"), true));
        assertThat(result.blocks()).filteredOn(PublishedTable::leftOpen).hasSize(1);
    }
}
