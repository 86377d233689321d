package be.werkbaarheidsfonds.scan.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.disclosure.PublishedResult;
import be.werkbaarheidsfonds.scan.responding.Language;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of a result: everything in it that people act on. */
@QuarkusTest
class ResultPageTest {

    private static String html(Report report, int page) {
        return ReportPages.Templates.result(ResultPage.of(report, page), report, List.of())
                .render();
    }

    @Test
    @ActivateRequestContext
    void it_tells_everything_in_order() throws IOException {
        var html = html(Reports.demo(), 1);
        Files.writeString(Path.of("target", "result-page.html"), html);
        assertThat(html)
                .containsSubsequence(
                        "In het kort",
                        "Waar begint u?",
                        "Prioriteitenkaart",
                        "Volgens het inspiratiemenu op 27 november 2026.",
                        "Risico’s in het werk",
                        "Oorzaken van werkdruk",
                        "Samengaan is geen oorzaak",
                        "hangt samen met",
                        "Per groep",
                        "Afdeling 1",
                        "Tegenover uw vorige scan",
                        "Niet te vergelijken, want anders gemeten",
                        "Telewerk: staat maar in één van beide",
                        "51,8 %",
                        "Interpersoonlijke relaties op het werk",
                        "Niet bevraagd",
                        "Welke acties passen hierbij?",
                        "Volgens het inspiratiemenu op 27 november 2026.",
                        "Voor alle medewerkers (PDF)")
                .doesNotContain("hangt samen door", "oorzaak is", "beter dan de monitor");
    }

    @Test
    @ActivateRequestContext
    void hundreds_of_groups_come_a_page_at_a_time_and_quickly() {
        var report = Reports.large(500);
        var html = html(report, 2);
        assertThat(html).contains("Pagina 2 van", "?pagina=3");
        assertThat(html.split("<details class=\"wide\">", -1)).hasSize(21);
        assertThat(html.length()).isLessThan(400_000);
        assertThat(ResultPage.of(report, 99).groups()).isNotEmpty();
    }

    @Test
    @ActivateRequestContext
    void page_and_print_give_the_same_reason_why_acute_does_not_stand_apart_and_it_is_true_of_either_side() {
        var report = Reports.demo();
        var reason = "«Niet apart»: er zijn te weinig mensen met een acuut probleem, of te weinig met een probleem dat"
                + " niet acuut is, om die apart te tonen.";
        assertThat(html(report, 1)).contains(reason).doesNotContain("probleem om ze apart te tonen");
        assertThat(RenderReport.Templates.report(report, ReportEdition.MANAGEMENT, false)
                        .render())
                .contains(reason);
    }

    @Test
    @ActivateRequestContext
    void only_of_half_the_people_or_more_does_it_say_that_they_count_in_the_sector() {
        var half = Reports.result(Reports.BASIS, List.of(100), 0.5, 7);
        var fewer = Reports.result(Reports.BASIS, List.of(100), 0.49, 7);
        assertThat(html(Reports.report("Bakkerij", half, Reports.BASIS, null), 1))
                .contains("Ze tellen wel mee in de cijfers van uw sector");
        assertThat(html(Reports.report("Bakkerij", fewer, Reports.BASIS, null), 1))
                .contains("Ze tellen ook niet mee in de cijfers van uw sector")
                .doesNotContain("Ze tellen wel mee");
    }

    @Test
    @ActivateRequestContext
    void what_is_withheld_so_that_nobody_is_recognised_is_said() {
        var result = Reports.result(Reports.BASIS, List.of(60, 48), 0.85, 7);
        var withheld = new PublishedResult(
                result.instrument(),
                result.k(),
                result.company(),
                result.blocks(),
                result.larger(),
                result.margins(),
                result.together(),
                false,
                List.of("autonomy", "balance"));
        var report = Reports.report("Bakkerij", withheld, Reports.BASIS, null);
        var sentence = "Niet getoond om niemand te herkennen, in geen enkele tabel: werk-privébalans en autonomie.";
        assertThat(html(report, 1)).contains(sentence);
        assertThat(RenderReport.Templates.report(report, ReportEdition.COUNCIL, true)
                        .render())
                .contains(sentence);
        assertThat(RenderReport.Templates.employees(EmployeesPage.of(report, Language.DUTCH), "11")
                        .render())
                .contains(sentence);
    }

    @Test
    @ActivateRequestContext
    void only_the_groups_of_a_page_are_put_into_words() {
        var report = Reports.large(500);
        var inWords = new ArrayList<String>();
        var counting = Reports.with(report, new Groups(report.inGroups().tables(), table -> {
            inWords.add(GroupView.name(table));
            return GroupView.of(Chapters.of(report.instrument()), table);
        }));
        assertThat(html(counting, 3)).contains("Pagina 3 van");
        assertThat(inWords).hasSize(20).doesNotHaveDuplicates();
    }
}
