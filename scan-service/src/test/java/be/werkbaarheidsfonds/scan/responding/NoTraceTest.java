package be.werkbaarheidsfonds.scan.responding;

import static be.werkbaarheidsfonds.scan.ScanOfTests.CAMPAIGNS;
import static be.werkbaarheidsfonds.scan.ScanOfTests.as;
import static be.werkbaarheidsfonds.scan.ScanOfTests.submit;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.platform.testkit.LogLines;
import be.werkbaarheidsfonds.scan.ScanOfTests;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Rule B2: of who answers no time and no address stays behind, in no trace and in no log. */
@QuarkusTest
class NoTraceTest {

    private static final String ADDRESS = "203.0.113.77";

    /** As worker representatives have one. */
    private static final String TOKEN = "K7QM-2XWD-9HTA-K7QM-2XWD-9HTA-K7QM-2XWD";

    @Inject
    Traced traced;

    @Test
    void no_trace_is_made_of_who_answers_or_looks_on() throws InterruptedException {
        var scan = new ScanOfTests(Map.of("Productie", 24)).open();
        traced.forget();
        answer(scan.codes().getFirst(), scan.codes().get(1));
        as(scan.company()).get(CAMPAIGNS).then().statusCode(200);

        assertThat(traced.upTo(CAMPAIGNS))
                .noneMatch(path -> path.startsWith("/scan/invullen")
                        || path.startsWith("/scan/zelfscan")
                        || path.startsWith("/scan/inzage")
                        || path.startsWith("/api/scan/v1/sheets")
                        || path.startsWith("/api/scan/v1/questionnaires"));
    }

    @Test
    void no_address_is_logged_of_who_answers_or_looks_on() {
        var scan = new ScanOfTests(Map.of("Productie", 24)).open();
        try (var log = new LogLines()) {
            answer(scan.codes().getFirst(), scan.codes().get(1));
            given().header("X-Forwarded-For", ADDRESS).formParam("code", "x").post("/scan/invullen");
            Logger.getLogger(NoTraceTest.class).info("the log is listened to");

            assertThat(log.lines())
                    .contains("the log is listened to")
                    .noneMatch(line -> line.contains(ADDRESS)
                            || line.contains(TOKEN)
                            || line.contains(scan.codes().getFirst())
                            || line.contains(scan.codes().get(1)));
        }
    }

    private static void answer(String code, String other) {
        given().header("X-Forwarded-For", ADDRESS).get("/scan/invullen").then().statusCode(200);
        given().header("X-Forwarded-For", ADDRESS).get("/scan/zelfscan").then().statusCode(200);
        given().header("X-Forwarded-For", ADDRESS).get("/scan/inzage").then().statusCode(200);
        for (var path : List.of("/scan/inzage", "/scan/inzage/resultaat.pdf")) {
            given().header("X-Forwarded-For", ADDRESS)
                    .formParam("code", TOKEN)
                    .post(path)
                    .then()
                    .statusCode(404);
        }
        given().header("X-Forwarded-For", ADDRESS)
                .formParam("code", code)
                .post("/scan/invullen")
                .then()
                .statusCode(200);
        given().header("X-Forwarded-For", ADDRESS)
                .redirects()
                .follow(false)
                .formParam("code", code)
                .formParam("sheet", UUID.randomUUID())
                .post("/scan/invullen/verzenden")
                .then()
                .statusCode(303);
        given().header("X-Forwarded-For", ADDRESS)
                .contentType(ContentType.JSON)
                .body(Map.of("code", other))
                .post("/api/scan/v1/questionnaires")
                .then()
                .statusCode(200);
        submit(other, UUID.randomUUID(), Sheets.withProblems(0)).then().statusCode(204);
    }
}
