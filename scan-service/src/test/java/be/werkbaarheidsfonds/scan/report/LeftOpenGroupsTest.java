package be.werkbaarheidsfonds.scan.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.platform.testkit.PdfConformance;
import be.werkbaarheidsfonds.scan.disclosure.Publication;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTable;
import be.werkbaarheidsfonds.scan.disclosure.XlsxEdition;
import be.werkbaarheidsfonds.scan.fold.Fold;
import be.werkbaarheidsfonds.scan.fold.Group;
import be.werkbaarheidsfonds.scan.fold.GroupTree;
import be.werkbaarheidsfonds.scan.fold.Margin;
import be.werkbaarheidsfonds.scan.fold.Placed;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import be.werkbaarheidsfonds.scan.responding.Language;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People who leave their department or their status open: every edition says in which table they are. */
@QuarkusTest
class LeftOpenGroupsTest {

    private static final int K = 10;
    private static final int PERMANENT = 0;
    private static final int TEMPORARY = 1;

    @Inject
    RenderReport render;

    @TempDir
    Path folder;

    /** In B fourteen work and eleven answered; six more, of who knows where, are counted with them. */
    private static Report report() {
        var tree = new GroupTree(
                164,
                List.of(new Group("A", Group.COMPANY, 150), new Group("B", Group.COMPANY, 14)),
                List.of(new Margin(
                        "Statuut", List.of(new Margin.Category("Vast", 100), new Margin.Category("Uitzend", 64)))));
        var sheets = new ArrayList<Placed>();
        sheets.addAll(some(50, 0, PERMANENT));
        sheets.addAll(some(58, 0, TEMPORARY));
        sheets.addAll(some(12, 0, Placed.OPEN));
        sheets.addAll(some(11, 1, PERMANENT));
        sheets.addAll(some(6, Sheet.NO_DEPARTMENT, PERMANENT));
        var result = Publication.of(Sheets.BASIS, tree, Fold.of(Sheets.BASIS, tree, sheets, K), K);
        return Reports.report("Bakkerij", result, Sheets.BASIS, null);
    }

    private static List<Placed> some(int howMany, int group, int status) {
        return Sheets.many(howMany, group, "workload").stream()
                .map(sheet -> new Placed(group, List.of(status), sheet))
                .toList();
    }

    @Test
    @ActivateRequestContext
    void the_page_names_them_and_says_of_how_many_people_only_where_that_is_known() {
        var report = report();
        assertThat(ReportPages.Templates.result(ResultPage.of(report, 1), report, List.of())
                        .render())
                .contains("120 van de 150 mensen antwoordden.")
                .contains("B + afdeling niet opgegeven", "17 mensen antwoordden.")
                .contains("Niet opgegeven", "12 mensen antwoordden.", "67 van de 100 mensen antwoordden.")
                .contains("Afdelingen en groepen per statuut met weinig antwoorden zijn samengevoegd")
                .contains("uit hoeveel mensen zo’n groep bestaat, weten we niet.")
                .doesNotContain("17 van de 14", "van de 0 mensen", "Afdeling niet opgegeven");
    }

    @Test
    @ActivateRequestContext
    void in_print_categories_stand_under_the_name_of_their_margin() {
        var report = report();
        var html = RenderReport.Templates.report(report, ReportEdition.MANAGEMENT, false)
                .render();
        assertThat(html)
                .contains("B + afdeling niet opgegeven", "17 mensen antwoordden.", "12 mensen antwoordden.")
                .contains("Afdelingen en groepen per statuut met weinig antwoorden zijn samengevoegd")
                .containsSubsequence(
                        "<h3>B + afdeling niet opgegeven</h3>",
                        "<h3>Statuut</h3>",
                        "<h4>Vast</h4>",
                        "<h4>Uitzend</h4>",
                        "<h4>Niet opgegeven</h4>")
                .doesNotContain("van de 14", "van de 0 mensen");
    }

    @Test
    void where_everyone_said_where_they_belong_nothing_is_said_of_who_did_not() {
        assertThat(Reports.demo().groupsText()).doesNotContain("niet opgegeven");
    }

    @Test
    void so_it_is_accessible() throws Exception {
        PdfConformance.check(render.render(report(), ReportEdition.MANAGEMENT, Language.DUTCH));
    }

    @Test
    void the_workbook_says_the_same() {
        var lines = XlsxEdition.of(ResultWorkbook.of(report()), folder).lines("Cijfers");
        assertThat(lines.stream().map(line -> line.subList(0, 4)).distinct())
                .contains(
                        List.of("Bakkerij", "Hele onderneming", "164", "137"),
                        List.of("A", "Groep", "150", "120"),
                        List.of("B + afdeling niet opgegeven", "Groep", "niet bekend", "17"),
                        List.of("Niet opgegeven", "Statuut", "niet bekend", "12"),
                        List.of("Uitzend", "Statuut", "64", "58"));
    }

    @Test
    void a_result_that_was_frozen_before_it_was_told_is_read_by_its_numbers() {
        var few = new PublishedTable(List.of("B"), 14, 11, null, List.of());
        var many = new PublishedTable(List.of("B"), 14, 17, null, List.of());
        var nameless = new PublishedTable(List.of(), 0, 12, null, List.of());
        assertThat(GroupView.name(few)).isEqualTo("B");
        assertThat(GroupView.name(many)).isEqualTo("B + afdeling niet opgegeven");
        assertThat(GroupView.name(nameless)).isEqualTo("Afdeling niet opgegeven");
        assertThat(GroupView.nameOfCategory(nameless)).isEqualTo("Niet opgegeven");
    }
}
