package be.werkbaarheidsfonds.scan.report;

import static be.werkbaarheidsfonds.scan.ScanOfTests.browser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import be.werkbaarheidsfonds.platform.testkit.PdfConformance;
import be.werkbaarheidsfonds.scan.ScanOfTests;
import be.werkbaarheidsfonds.scan.disclosure.PublishedShare;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import be.werkbaarheidsfonds.scan.instrument.Scale;
import be.werkbaarheidsfonds.scan.responding.Language;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What a team has before it when it talks about its work: with a result, and without one (rule B7). */
@QuarkusTest
class TalkGuideTest {

    @Inject
    RenderReport render;

    @Inject
    Instruments instruments;

    @Test
    void it_asks_about_the_weakest_points_of_the_result_and_repeats_no_group() throws IOException {
        var report = Reports.demo();
        var pdf = render.render(report, ReportEdition.TEAM_TALK, Language.DUTCH);
        var text = text(pdf);
        assertThat(report.overview().weakest()).hasSize(3);
        report.overview()
                .weakest()
                .forEach(standing -> assertThat(text).contains(standing.label() + ": " + standing.share() + " heeft"));
        assertThat(text)
                .contains("WS-2026-00042", "Niemand zoekt wie wat antwoordde", "Omar Haddad", "An Peeters")
                .contains("Hoe zien we dat het werkt?", "Dialoog, Besprekingen")
                .doesNotContain("Afdeling");
        assertThat(pages(pdf)).isLessThanOrEqualTo(2);
    }

    @Test
    void long_names_leave_it_two_pages() throws IOException {
        var names = "Gemeentelijk Autonoom Samenwerkingsverband voor Voorzieningen, Verzorging en Verkeer ".repeat(2);
        var result = Reports.result(Reports.WITH_MODULES, List.of(60, 48), 0.8, 5);
        var about = Reports.about(names, names);
        var report = Report.of(about, result, Reports.WITH_MODULES, Reports.menu(), new Beside(null, null));
        assertThat(pages(render.render(report, ReportEdition.TEAM_TALK, Language.DUTCH)))
                .isEqualTo(2);
    }

    @Test
    void without_a_result_a_team_chooses_among_everything_a_scan_asks_about() throws IOException {
        var pdf = render.render(TalkGuide.withoutResult(Reports.BASIS));
        Files.write(Path.of("target", "talk-without-result.pdf"), pdf);
        PdfConformance.check(pdf);
        var text = text(pdf);
        Reports.BASIS
                .scales()
                .forEach(scale -> assertThat(text).contains(scale.label().dutch()));
        assertThat(text).doesNotContain("%", "antwoordde", "Resultaat");
        assertThat(pages(pdf)).isLessThanOrEqualTo(2);
    }

    @Test
    void where_nothing_stands_out_the_result_leaves_the_choice_to_the_team() throws IOException {
        var quiet = Reports.telling(new PublishedShare(0, 20));
        var guide = TalkGuide.of(quiet);
        assertThat(guide.isFilledIn()).isFalse();
        assertThat(guide.subjects()).hasSameSizeAs(Reports.BASIS.scales());
        assertThat(text(render.render(quiet, ReportEdition.TEAM_TALK, Language.DUTCH)))
                .contains("Nergens tonen we een probleem bij meer dan 20 % van de mensen. Laat het team");
        assertThat(text(render.render(Reports.telling(null), ReportEdition.TEAM_TALK, Language.DUTCH)))
                .contains("Er zijn te weinig antwoorden om te zeggen wat eerst aandacht vraagt. Laat het team");
    }

    @Test
    void everything_that_comes_with_the_service_has_questions_of_its_own_and_the_rest_general_ones() {
        var modules = List.of(
                "belasting-1",
                "bereikbaarheid-1",
                "inzetbaarheid-1",
                "pendelen-1",
                "ploegen-1",
                "telewerk-1",
                "werkdruk-1");
        assertThat(instruments.compose(modules).scales())
                .extracting(Scale::code)
                .containsExactlyInAnyOrderElementsOf(
                        TalkQuestions.ALL.questions().keySet());
        assertThat(TalkQuestions.ALL.about("uploaded")).isNotEmpty();
    }

    @Test
    void who_has_no_result_gets_the_guide_after_logging_in() {
        var company = ScanOfTests.newCompany();
        var pdf = browser(company)
                .accept("*/*")
                .get("/scan/teamgesprek.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("gids-teamgesprek.pdf"))
                .extract()
                .asByteArray();
        assertThat(pdf).startsWith('%', 'P', 'D', 'F');
        RestAssured.given().accept("*/*").get("/scan/teamgesprek.pdf").then().statusCode(401);
    }

    @Test
    void after_too_few_answers_the_page_of_the_scan_leads_to_it() {
        var scan = new ScanOfTests(Map.of("Alles", 40)).open();
        scan.act("close").then().statusCode(200);
        browser(scan.company())
                .get("/scan/" + scan.id())
                .then()
                .statusCode(200)
                .body(containsString("href=\"/scan/teamgesprek.pdf\""));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
