package be.werkbaarheidsfonds.scan.campaign;

import static be.werkbaarheidsfonds.scan.ScanOfTests.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rule F1: the data protection impact assessment is filled in before a scan opens, and the day is kept. */
@QuarkusTest
class AssessedTest {

    private static Response open(ScanOfTests scan, Map<String, Object> body) {
        return as(scan.company()).header("If-Match", scan.etag()).body(body).post(scan.path() + "/open");
    }

    @Test
    void a_program_that_does_not_name_the_day_opens_nothing() {
        var scan = new ScanOfTests(Map.of("Productie", 20));
        open(scan, Map.of("representativesConsent", true))
                .then()
                .statusCode(422)
                .body("issues[0].name", equalTo("assessedOn"));
        var tomorrow = LocalDate.parse(ScanOfTests.today()).plusDays(1).toString();
        open(scan, Map.of("representativesConsent", true, "assessedOn", tomorrow))
                .then()
                .statusCode(422);
        scan.get().then().body("status", equalTo("draft"));

        scan.open();
        scan.get().then().body("assessedOn", equalTo(ScanOfTests.today()));
    }

    @Test
    void the_page_asks_for_a_tick_and_the_day_keeps_what_was_typed_and_shows_it_afterwards() {
        var scan = new ScanOfTests(Map.of("Productie", 20));
        post(scan, Map.of("vorm", "scherm", "assessedOn", ScanOfTests.today()))
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("Vul eerst de gegevensbeschermingseffectbeoordeling in"),
                        containsString("value=\"" + ScanOfTests.today() + "\"")));
        post(scan, Map.of("vorm", "scherm", "assessed", "ja"))
                .then()
                .statusCode(422)
                .body(containsString("Vul in op welke dag"));

        post(scan, Map.of("vorm", "scherm", "assessed", "ja", "assessedOn", ScanOfTests.today()))
                .then()
                .statusCode(200);
        var page = as(scan.company()).accept(ContentType.HTML);
        page.get("/scan/" + scan.id()).then().body(containsString("Effectbeoordeling"));
        page.get("/scan/" + scan.id() + "/gegevensbescherming").then().body(containsString("Ingevuld op"));
    }

    private static Response post(ScanOfTests scan, Map<String, String> fields) {
        return as(scan.company())
                .contentType(ContentType.URLENC)
                .accept(ContentType.HTML)
                .formParam("version", scan.get().jsonPath().getLong("version"))
                .formParams(fields)
                .post("/scan/" + scan.id() + "/openen");
    }
}
