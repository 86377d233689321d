package be.werkbaarheidsfonds.scan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
