package be.werkbaarheidsfonds.scan.responding;

import static be.werkbaarheidsfonds.scan.ScanOfTests.body;
import static be.werkbaarheidsfonds.scan.ScanOfTests.submit;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import be.werkbaarheidsfonds.scan.instrument.Item;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The respondent's way, through the pages' form and the API. */
@QuarkusTest
class RespondingTest {

    private static final String FORM = "/scan/invullen";

    @Inject
    DataSource database;

    private static ScanOfTests openScan() {
        return new ScanOfTests(Map.of("Productie", 40)).open();
    }

    private static Response ask(String code) {
        return given().contentType(ContentType.URLENC).formParam("code", code).post(FORM);
    }

    private static Response send(String code, UUID sheet) {
        var form = given().contentType(ContentType.URLENC)
                .redirects()
                .follow(false)
                .formParam("code", code)
                .formParam("sheet", sheet)
                .formParam("department", "0");
        for (var item : Sheets.BASIS.items()) {
            form.formParam(item.code(), "3");
        }
        return form.post(FORM + "/verzenden");
    }

    @Test
    void the_first_page_asks_for_a_code_without_an_account() {
        given().get(FORM).then().statusCode(200).body(containsString("Uw code"));
    }

    @Test
    void a_code_leads_to_the_promises_and_then_to_every_question() {
        var scan = openScan();
        var page = ask(scan.codes().getFirst().toLowerCase(Locale.ROOT).replace("-", " "))
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .asString();
        assertThat(page)
                .contains("Meedoen is vrijwillig", "elke vraag overslaan", "Verstuurd is verstuurd", "Wie ziet wat?")
                .contains("40 mensen")
                .contains("Ik heb geen leidinggevende");
        assertThat(page.indexOf("Meedoen is vrijwillig")).isLessThan(page.indexOf("<legend>"));
        assertThat(Sheets.BASIS.items())
                .extracting(Item::code)
                .allSatisfy(code -> assertThat(page).contains("name=\"" + code + "\""));
    }

    @Test
    void a_sheet_is_sent_once_and_a_double_submit_is_harmless() throws SQLException {
        var scan = openScan();
        var sheet = UUID.randomUUID();
        for (var i = 0; i < 2; i++) {
            send(scan.codes().getFirst(), sheet)
                    .then()
                    .statusCode(303)
                    .header("Location", containsString("/scan/invullen/bedankt"));
        }
        assertThat(sheets(scan.id())).isEqualTo(1);
        scan.get().then().body("responses", equalTo(1)).body("reusedCodes", equalTo(0));
        given().get(FORM + "/bedankt").then().statusCode(200).body(containsString("vertrouwenspersoon"));
    }

    @Test
    void a_code_works_once_and_meeting_a_used_one_is_counted() throws SQLException {
        var scan = openScan();
        send(scan.codes().getFirst(), UUID.randomUUID()).then().statusCode(303);
        send(scan.codes().getFirst(), UUID.randomUUID()).then().statusCode(409);
        ask(scan.codes().getFirst()).then().statusCode(409).body(containsString("al gebruikt"));
        assertThat(sheets(scan.id())).isEqualTo(1);
        scan.get().then().body("reusedCodes", equalTo(2));
    }

    @Test
    void a_second_code_can_not_replace_or_repeat_a_sheet() throws SQLException {
        var scan = openScan();
        var sheet = UUID.randomUUID();
        send(scan.codes().get(0), sheet).then().statusCode(303);
        send(scan.codes().get(1), sheet).then().statusCode(409);
        assertThat(sheets(scan.id())).isEqualTo(1);
        // its code was not spent on that
        send(scan.codes().get(1), UUID.randomUUID()).then().statusCode(303);
    }

    @Test
    void unknown_malformed_and_closed_codes_are_all_the_same() {
        var scan = openScan();
        scan.act("close").then().statusCode(200);
        for (var code : List.of(
                "0000-0000-0000",
                "",
                "<script>",
                "x".repeat(1_000),
                scan.codes().getFirst())) {
            ask(code).then().statusCode(404).body(containsString("kennen we niet"));
            given().contentType(ContentType.JSON)
                    .body(Map.of("code", code))
                    .post("/api/scan/v1/questionnaires")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void a_typed_code_is_shown_again_and_never_as_markup() {
        ask("<b>x</b>").then().statusCode(404).body(not(containsString("<b>x</b>")));
    }

    @Test
    void every_fault_of_a_sheet_is_named_and_the_code_is_not_spent() throws SQLException {
        var scan = openScan();
        var body = body(scan.codes().getFirst(), UUID.randomUUID(), Sheets.withProblems(0));
        body.put("department", 7);
        body.put("answers", Map.of("ws1", "6", "ws2", "DECLINED", "zz9", "1"));
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/scan/v1/sheets")
                .then()
                .statusCode(422)
                .body("issues.name", containsInAnyOrder("department", "answers.ws1", "answers.ws2", "answers.zz9"));
        assertThat(sheets(scan.id())).isZero();
        submit(scan.codes().getFirst(), UUID.randomUUID(), Sheets.withProblems(0))
                .then()
                .statusCode(204);
    }

    @Test
    void a_form_with_a_fault_comes_back_with_everything_that_was_filled_in() {
        var scan = openScan();
        given().contentType(ContentType.URLENC)
                .formParam("code", scan.codes().getFirst())
                .formParam("sheet", UUID.randomUUID())
                .formParam("ws1", "4")
                .formParam("ws2", "9")
                .post(FORM + "/verzenden")
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("name=\"ws1\" value=\"4\" checked"),
                        containsString("Kies een van de antwoorden")));
    }

    @Test
    void everything_may_be_skipped() {
        var scan = openScan();
        given().contentType(ContentType.URLENC)
                .redirects()
                .follow(false)
                .formParam("code", scan.codes().getFirst())
                .formParam("sheet", UUID.randomUUID())
                .formParam("department", "")
                .formParam("absent", "support")
                .post(FORM + "/verzenden")
                .then()
                .statusCode(303);
    }

    @Test
    void what_is_stored_of_an_answer_is_sealed_and_says_neither_who_nor_when() throws SQLException {
        var scan = openScan();
        scan.answer(List.of(Sheets.withProblems(0, "work-stress"), Sheets.withProblems(0)));
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("SELECT sealed FROM sealed_sheet WHERE campaign_id = ?")) {
            select.setObject(1, scan.id());
            var rows = select.executeQuery();
            rows.next();
            var first = rows.getBytes(1);
            rows.next();
            var second = rows.getBytes(1);
            assertThat(first).hasSameSizeAs(second).isNotEqualTo(second);
            assertThat(columns("sealed_sheet")).containsExactlyInAnyOrder("id", "campaign_id", "sealed");
            // that a code went by mail, not to whom
            assertThat(columns("ballot_code")).containsExactlyInAnyOrder("hash", "campaign_id", "used", "mailed");
        }
    }

    @Test
    void no_code_is_anywhere_in_the_database() throws SQLException {
        var scan = openScan();
        send(scan.codes().getFirst(), UUID.randomUUID()).then().statusCode(303);
        var plain = scan.codes().getFirst().replace("-", "");
        for (var table :
                List.of("ballot_code", "sealed_sheet", "campaign", "outbox_event", "audit_entry", "audit_person")) {
            try (var connection = database.getConnection();
                    var select = connection.prepareStatement("SELECT count(*) FROM " + table
                            + " t WHERE upper(t::text) LIKE ? OR upper(t::text) LIKE ?")) {
                select.setString(1, "%" + plain + "%");
                select.setString(2, "%" + scan.codes().getFirst() + "%");
                var row = select.executeQuery();
                row.next();
                assertThat(row.getInt(1)).as(table).isZero();
            }
        }
    }

    @Test
    void many_at_once_with_one_code_store_one_sheet() throws Exception {
        var scan = openScan();
        var code = scan.codes().getFirst();
        List<Callable<Integer>> attempts = new ArrayList<>();
        for (var i = 0; i < 8; i++) {
            attempts.add(() ->
                    submit(code, UUID.randomUUID(), Sheets.withProblems(0)).statusCode());
        }
        try (var executor = Executors.newFixedThreadPool(8)) {
            var statuses = new ArrayList<Integer>();
            for (var attempt : executor.invokeAll(attempts)) {
                statuses.add(attempt.get());
            }
            assertThat(statuses).containsOnlyOnce(204).containsOnly(204, 409);
        }
        assertThat(sheets(scan.id())).isEqualTo(1);
    }

    @Test
    void no_sheet_is_lost_or_half_counted_while_the_scan_closes() throws Exception {
        var scan = openScan();
        scan.answer(Sheets.many(12, 0));
        List<Callable<Integer>> attempts = new ArrayList<>();
        for (var code : scan.codes().subList(12, 28)) {
            attempts.add(() ->
                    submit(code, UUID.randomUUID(), Sheets.withProblems(0)).statusCode());
        }
        attempts.add(8, () -> scan.act("close").statusCode());
        try (var executor = Executors.newFixedThreadPool(6)) {
            var statuses = new ArrayList<Integer>();
            for (var attempt : executor.invokeAll(attempts)) {
                statuses.add(attempt.get());
            }
            var stored =
                    12 + (int) statuses.stream().filter(status -> status == 204).count();
            assertThat(statuses).isSubsetOf(200, 204, 404, 409);
            scan.get().then().body("status", equalTo("reported")).body("responses", equalTo(stored));
        }
    }

    private int sheets(UUID campaign) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("SELECT count(*) FROM sealed_sheet WHERE campaign_id = ?")) {
            select.setObject(1, campaign);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private List<String> columns(String table) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "SELECT column_name FROM information_schema.columns WHERE table_name = ?")) {
            select.setString(1, table);
            try (var rows = select.executeQuery()) {
                var columns = new ArrayList<String>();
                while (rows.next()) {
                    columns.add(rows.getString(1));
                }
                return columns;
            }
        }
    }
}
