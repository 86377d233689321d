package be.werkbaarheidsfonds.scan.report;

import static be.werkbaarheidsfonds.scan.ScanOfTests.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import be.werkbaarheidsfonds.platform.portal.DutchExtensions;
import be.werkbaarheidsfonds.scan.ScanOfTests;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A closed scan as its company fetches it: printed, and beside the scan before. */
@QuarkusTest
class PrintedResultTest {

    private static ScanOfTests reportedScan(String company, int withStress) {
        var sheets = new ArrayList<Sheet>();
        sheets.addAll(Sheets.many(withStress, 0, "work-stress"));
        sheets.addAll(Sheets.many(40 - withStress, 0));
        var scan = new ScanOfTests(company, Map.of("Productie", 44)).open().answer(sheets);
        scan.act("close").then().statusCode(200);
        return scan;
    }

    @ParameterizedTest
    @ValueSource(strings = {"directie", "overlegorgaan", "medewerkers", "teamgesprek"})
    void every_edition_is_fetched_under_a_name_that_says_what_it_is(String edition) {
        var scan = reportedScan(ScanOfTests.newCompany(), 14);
        for (var address : List.of(
                scan.path() + "/result.pdf?edition=" + edition,
                "/scan/" + scan.id() + "/resultaat.pdf?editie=" + edition)) {
            var pdf = as(scan.company())
                    .accept("*/*")
                    .get(address)
                    .then()
                    .statusCode(200)
                    .contentType("application/pdf")
                    .header("Content-Disposition", containsString("-" + edition + ".pdf"))
                    .header("Cache-Control", containsString("no-store"))
                    .extract()
                    .asByteArray();
            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        }
    }

    @Test
    void the_council_reads_on_which_days_the_assessment_was_filled_in_and_the_groups_were_confirmed()
            throws IOException {
        var scan = reportedScan(ScanOfTests.newCompany(), 14);
        var pdf = as(scan.company())
                .accept("*/*")
                .get(scan.path() + "/result.pdf?edition=overlegorgaan")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var today = DutchExtensions.date(LocalDate.parse(ScanOfTests.today()));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("gegevensbescherming ingevuld op " + today, "aantallen bevestigd op " + today);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?edition=vakbond", ""})
    void an_edition_there_is_not_is_refused_with_those_there_are(String query) {
        var scan = reportedScan(ScanOfTests.newCompany(), 14);
        as(scan.company())
                .accept("*/*")
                .get(scan.path() + "/result.pdf" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("issues[0].name", equalTo("edition"))
                .body("issues[0].detail", containsString("overlegorgaan"));
    }

    @Test
    void the_page_for_all_employees_is_offered_and_fetched_in_their_languages() {
        var scan = reportedScan(ScanOfTests.newCompany(), 14);
        var page = page(scan);
        for (var language : List.of("fr", "de", "en")) {
            var address = "/scan/" + scan.id() + "/resultaat.pdf?editie=medewerkers&taal=" + language;
            assertThat(page).contains("href=\"" + address.replace("&", "&amp;") + "\"");
            for (var same : List.of(address, scan.path() + "/result.pdf?edition=medewerkers&language=" + language)) {
                as(scan.company())
                        .accept("*/*")
                        .get(same)
                        .then()
                        .statusCode(200)
                        .header("Content-Disposition", containsString("-medewerkers-" + language + ".pdf"));
            }
        }
        assertThat(page).doesNotContain("editie=directie&amp;taal=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"edition=medewerkers&language=it", "edition=directie&language=fr"})
    void a_language_an_edition_is_not_there_in_is_refused_with_those_it_is(String query) {
        var scan = reportedScan(ScanOfTests.newCompany(), 14);
        as(scan.company())
                .accept("*/*")
                .get(scan.path() + "/result.pdf?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("issues[0].name", equalTo("language"))
                .body("issues[0].detail", containsString("nl"));
    }

    @Test
    void another_company_has_no_such_result() {
        var scan = reportedScan(ScanOfTests.newCompany(), 14);
        as(ScanOfTests.newCompany())
                .accept("*/*")
                .get(scan.path() + "/result.pdf?edition=directie")
                .then()
                .statusCode(404);
    }

    @Test
    void the_second_scan_of_a_company_stands_beside_its_first_and_the_first_alone() {
        var company = ScanOfTests.newCompany();
        var first = reportedScan(company, 14);
        var second = reportedScan(company, 28);

        assertThat(page(first)).doesNotContain("Tegenover uw vorige scan");
        assertThat(page(second))
                .contains("Tegenover uw vorige scan", "Vaker een probleem dan toen", "Lager dan toen")
                .contains("<td>35 %</td><td>70 %</td>");
    }

    private static String page(ScanOfTests scan) {
        return as(scan.company())
                .accept("text/html")
                .get("/scan/" + scan.id() + "/resultaat")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
