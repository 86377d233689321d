package be.werkbaarheidsfonds.scan.campaign;

import static be.werkbaarheidsfonds.scan.ScanOfTests.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import be.werkbaarheidsfonds.platform.testkit.Tokens;
import be.werkbaarheidsfonds.scan.ScanOfTests;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Codes leave the service once, on paper or with consent as a file (rule B2). */
@QuarkusTest
class HandingOutTest {

    private static final Pattern CODE = Pattern.compile("\\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\\b");
    private static final Pattern HIDDEN = Pattern.compile("name=\"codes\" value=\"([^\"]*)\"");

    private static Response open(ScanOfTests scan, Map<String, String> fields) {
        return given().auth()
                .oauth2(Tokens.company(scan.company()))
                .formParam("version", scan.get().jsonPath().getLong("version"))
                .formParam("assessed", "ja")
                .formParam("assessedOn", ScanOfTests.today())
                .formParams(fields)
                .post("/scan/" + scan.id() + "/openen");
    }

    private static Response fetch(ScanOfTests scan, String company, String form, String codes) {
        return given().auth()
                .oauth2(Tokens.company(company))
                .formParam("vorm", form)
                .formParam("codes", codes)
                .post("/scan/" + scan.id() + "/codes/bestand");
    }

    /** The codes on the page that fetches them. */
    private static String codesOn(Response page) {
        page.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("De scan is geopend"))
                .body(containsString("Haal de codes nu op"));
        var codes = HIDDEN.matcher(page.asString());
        assertThat(codes.find()).isTrue();
        return codes.group(1);
    }

    @Test
    void slips_are_a_pdf_with_every_code_once() throws IOException {
        var scan = new ScanOfTests(Map.of("Productie", 23));
        var handedOut = codesOn(open(scan, Map.of("vorm", "pdf")));
        var pdf = fetch(scan, scan.company(), "pdf", handedOut)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Cache-Control", "no-store")
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            var codes = CODE.matcher(new PDFTextStripper().getText(document))
                    .results()
                    .map(r -> r.group())
                    .toList();
            assertThat(codes).hasSize(23).doesNotHaveDuplicates();
            given().formParam("code", codes.getLast())
                    .post("/scan/invullen")
                    .then()
                    .statusCode(200);
        }
        scan.get().then().body("status", equalTo("open")).body("codesAsFileOn", nullValue());
    }

    @Test
    void a_file_needs_the_consent_of_the_representatives_and_it_is_kept() {
        var scan = new ScanOfTests(Map.of("Productie", 23));
        open(scan, Map.of("vorm", "csv")).then().statusCode(422).body(containsString("akkoord"));
        scan.get().then().body("status", equalTo("draft"));
        var handedOut = codesOn(open(scan, Map.of("vorm", "csv", "akkoord", "ja")));
        var csv = fetch(scan, scan.company(), "csv", handedOut)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        assertThat(csv.lines()).hasSize(24).first().isEqualTo("code,link");
        scan.get().then().body("codesAsFileOn", equalTo(scan.get().jsonPath().getString("openedOn")));
    }

    @Test
    void slips_are_fetched_as_a_file_by_their_company_alone_and_not_without_consent() {
        var scan = new ScanOfTests(Map.of("Productie", 23));
        var handedOut = codesOn(open(scan, Map.of("vorm", "pdf")));
        fetch(scan, scan.company(), "csv", handedOut).then().statusCode(422);
        fetch(scan, scan.company(), "scherm", handedOut).then().statusCode(422);
        fetch(scan, scan.company(), "pdf", "geen codes").then().statusCode(422);
        fetch(scan, scan.company(), "pdf", (handedOut + " ").repeat(2)).then().statusCode(422);
        fetch(scan, new ScanOfTests(Map.of("Productie", 23)).company(), "pdf", handedOut)
                .then()
                .statusCode(404);
    }

    @Test
    void a_program_gets_no_codes_without_consent_either() {
        var scan = new ScanOfTests(Map.of("Productie", 23));
        as(scan.company())
                .header("If-Match", scan.etag())
                .body(Map.of("assessedOn", ScanOfTests.today()))
                .post(scan.path() + "/open")
                .then()
                .statusCode(422)
                .body("issues[0].name", equalTo("representativesConsent"));
        scan.open().act("codes").then().statusCode(200);
    }

    @Test
    void thousands_of_slips_are_no_page() {
        var scan = new ScanOfTests(Map.of("Productie", 1_001));
        open(scan, Map.of("vorm", "scherm"))
                .then()
                .statusCode(422)
                .body(containsString("Voor zoveel mensen kan dit niet"));
        scan.get().then().body("status", equalTo("draft"));
    }

    @Test
    void a_form_that_does_not_say_how_is_asked_again() {
        var scan = new ScanOfTests(Map.of("Productie", 23));
        open(scan, Map.of()).then().statusCode(422).body(containsString("Kies hoe u de codes wilt krijgen"));
        scan.open();
        given().auth()
                .oauth2(Tokens.company(scan.company()))
                .formParam("version", scan.get().jsonPath().getLong("version"))
                .formParam("vorm", "mail")
                .post("/scan/" + scan.id() + "/codes")
                .then()
                .statusCode(422);
    }
}
