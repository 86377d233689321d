package be.werkbaarheidsfonds.scan.campaign;

import static be.werkbaarheidsfonds.scan.ScanOfTests.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A closing that takes longer than an answer may: it goes on by itself, and never two at once (rule C1). */
@QuarkusTest
class LargeClosingTest {

    private static final int SHEETS = 12;

    @Inject
    ClosingProgress progress;

    @ConfigProperty(name = "werkbaarheidsfonds.database.host")
    String databaseHost;

    private static ScanOfTests answeredScan() {
        return new ScanOfTests(Map.of("Productie", 20)).open().answer(Sheets.many(SHEETS, 0, "workload"));
    }

    /** Whoever closes this scan stands still before its sheets are deleted, until the connection is closed. */
    private Connection holding(ScanOfTests scan) throws SQLException {
        var connection =
                DriverManager.getConnection("jdbc:postgresql://" + databaseHost + "/scan", "postgres", "postgres");
        connection.setAutoCommit(false);
        try (var lock = connection.prepareStatement("SELECT 1 FROM sealed_sheet WHERE campaign_id = ? FOR UPDATE")) {
            lock.setObject(1, scan.id());
            lock.execute();
        }
        return connection;
    }

    @Test
    void who_closes_is_told_where_to_look_and_the_closing_goes_on_by_itself() throws SQLException {
        var scan = answeredScan();
        var path = scan.path() + "/closing";
        try (var held = holding(scan)) {
            scan.act("close")
                    .then()
                    .statusCode(202)
                    .header("Location", containsString(path))
                    .header("Retry-After", "2")
                    .body("status", equalTo("open"));
            as(scan.company())
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("counting"))
                    .body("counted", equalTo(SHEETS))
                    .body("total", equalTo(SHEETS));
            as(scan.company())
                    .get("/scan/" + scan.id() + "/sluiten/voortgang")
                    .then()
                    .statusCode(200)
                    .body(allOf(
                            containsString("12 van 12 antwoorden geteld"),
                            containsString("http-equiv=\"refresh\""),
                            containsString("role=\"status\"")));
            // who presses again is told the same at once, and nothing is counted twice
            scan.act("close").then().statusCode(202);
            held.rollback();
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> as(scan.company()).get(path).then().body("state", equalTo("done")));
        scan.get().then().body("status", equalTo("reported")).body("responses", equalTo(SHEETS));
        as(scan.company())
                .get("/scan/" + scan.id() + "/sluiten/voortgang")
                .then()
                .body(allOf(containsString("Bekijk het resultaat"), not(containsString("http-equiv=\"refresh\""))));
        assertThat(progress.of(scan.id())).as("nothing is left of the progress").isEmpty();
    }

    @Test
    void of_many_that_close_at_once_one_does() throws Exception {
        var scan = answeredScan();
        var etag = scan.etag();
        Callable<Integer> close = () -> as(scan.company())
                .header("If-Match", etag)
                .post(scan.path() + "/close")
                .statusCode();
        try (var executor = Executors.newFixedThreadPool(4)) {
            for (var status : executor.invokeAll(List.of(close, close, close, close))) {
                assertThat(status.get()).isIn(200, 202, 409, 412);
            }
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        scan.get().then().body("status", equalTo("reported")).body("responses", equalTo(SHEETS)));
    }

    @Test
    void a_closing_that_was_broken_off_is_said_to_be_and_can_be_done_again() {
        var scan = answeredScan();
        // as a service leaves it that dies while it counts: its turn ended with its connection
        progress.note(scan.id(), 7, SHEETS);

        as(scan.company()).get(scan.path() + "/closing").then().body("state", equalTo("not-closing"));
        as(scan.company())
                .get("/scan/" + scan.id() + "/sluiten/voortgang")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Er is niets verloren"),
                        containsString("/scan/" + scan.id() + "/sluiten\""),
                        not(containsString("http-equiv=\"refresh\""))));

        scan.act("close").then().statusCode(200).body("responses", equalTo(SHEETS));
    }

    @Test
    void how_far_it_is_is_told_to_its_company_alone() {
        var scan = answeredScan();
        var other = ScanOfTests.newCompany();
        as(other).get(scan.path() + "/closing").then().statusCode(404);
        as(other).get("/scan/" + scan.id() + "/sluiten/voortgang").then().statusCode(404);
        as(other)
                .header("If-Match", "\"0\"")
                .post(scan.path() + "/close")
                .then()
                .statusCode(404);
        as(other)
                .contentType(ContentType.URLENC)
                .formParam("version", 0)
                .post("/scan/" + scan.id() + "/sluiten")
                .then()
                .statusCode(404);
    }
}
