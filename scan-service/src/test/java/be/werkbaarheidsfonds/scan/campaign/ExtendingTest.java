package be.werkbaarheidsfonds.scan.campaign;

import static be.werkbaarheidsfonds.scan.ScanOfTests.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rule B8: a scan can be extended while it runs, and everyone who answers is told. */
@QuarkusTest
class ExtendingTest {

    private static final Map<String, Integer> ONE = Map.of("Productie", 40);
    private static final LocalDate FIRST = LocalDate.parse(ScanOfTests.lastDay());

    private static Response extend(ScanOfTests scan, String closesOn) {
        return as(scan.company())
                .header("If-Match", scan.etag())
                .body("{\"closesOn\":\"" + closesOn + "\"}")
                .post(scan.path() + "/extend");
    }

    @Test
    void the_first_announced_day_stays_known_however_often_it_is_extended() {
        var scan = new ScanOfTests(ONE).open();
        scan.get().then().body("announcedClosesOn", nullValue());

        extend(scan, FIRST.plusDays(7).toString()).then().statusCode(200);
        extend(scan, FIRST.plusDays(10).toString())
                .then()
                .statusCode(200)
                .body("closesOn", equalTo(FIRST.plusDays(10).toString()))
                .body("announcedClosesOn", equalTo(FIRST.toString()));
    }

    @Test
    void whoever_answers_is_told_that_it_was_extended() {
        var scan = new ScanOfTests(ONE).open();
        extend(scan, FIRST.plusDays(7).toString()).then().statusCode(200);

        given().contentType(ContentType.URLENC)
                .accept(ContentType.HTML)
                .formParam("code", scan.codes().getFirst())
                .post("/scan/invullen")
                .then()
                .statusCode(200)
                .body(containsString("verlengd, want eerst was het tot en met"));
    }

    @Test
    void a_day_that_is_not_later_or_too_late_is_refused() {
        var scan = new ScanOfTests(ONE).open();

        extend(scan, FIRST.toString()).then().statusCode(422).body("issues.name", contains("closesOn"));
        extend(scan, FIRST.plusDays(90).toString()).then().statusCode(422).body("issues.name", contains("closesOn"));
    }

    @Test
    void a_draft_is_changed_and_not_extended() {
        extend(new ScanOfTests(ONE), FIRST.plusDays(7).toString()).then().statusCode(409);
    }

    @Test
    void someone_elses_scan_does_not_exist() {
        as(ScanOfTests.newCompany())
                .header("If-Match", "\"0\"")
                .body("{\"closesOn\":\"" + FIRST.plusDays(7) + "\"}")
                .post(new ScanOfTests(ONE).open().path() + "/extend")
                .then()
                .statusCode(404);
    }

    @Test
    void the_page_says_what_is_wrong_and_keeps_what_was_typed() {
        var scan = new ScanOfTests(ONE).open();
        var page = as(scan.company())
                .contentType(ContentType.URLENC)
                .accept(ContentType.HTML)
                .redirects()
                .follow(false);
        page.get("/scan/" + scan.id() + "/verlengen").then().statusCode(200).body(containsString("Scan verlengen"));

        page.formParam("version", scan.etag().replaceAll("\\D", ""))
                .formParam("closesOn", FIRST.toString())
                .post("/scan/" + scan.id() + "/verlengen")
                .then()
                .statusCode(422)
                .body(containsString("Kies een dag na de huidige laatste dag"))
                .body(containsString("value=\"" + FIRST + "\""));
    }
}
