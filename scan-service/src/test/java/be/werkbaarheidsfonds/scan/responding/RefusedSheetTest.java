package be.werkbaarheidsfonds.scan.responding;

import static be.werkbaarheidsfonds.scan.ScanOfTests.body;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;

import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.scan.ScanOfTests;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is no sheet of this scan, or leaves open which answer was meant: refused in words, and nothing is stored. */
@QuarkusTest
class RefusedSheetTest {

    private static final String SEND = "/scan/invullen/verzenden";
    private static final String SHEETS = "/api/scan/v1/sheets";
    /** Its first digits are a time. */
    private static final String TIMED = "019361f8-7a00-7abc-8def-0123456789ab";

    @Inject
    DataSource database;

    private ScanOfTests scan;

    @BeforeEach
    void openScan() {
        var input = new LinkedHashMap<>(ScanOfTests.input(Map.of("Productie", 24, "Kantoor", 24)));
        input.put("margins", Map.of("status", Map.of("arbeider", 24, "bediende", 24)));
        scan = ScanOfTests.saying(input).open();
    }

    @AfterEach
    void nothingIsStored() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("SELECT count(*) FROM sealed_sheet WHERE campaign_id = ?")) {
            select.setObject(1, scan.id());
            var row = select.executeQuery();
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }

    private String code() {
        return scan.codes().getFirst();
    }

    private RequestSpecification form() {
        return given().contentType(ContentType.URLENC)
                .redirects()
                .follow(false)
                .formParam("code", code())
                .formParam("sheet", UUID.randomUUID());
    }

    private static ValidatableResponse sendJson(Object body) {
        return given().contentType(ContentType.JSON).body(body).post(SHEETS).then();
    }

    @Test
    void two_answers_to_one_question_are_refused_at_that_question() {
        form().formParam("ws1", "1", "5")
                .post(SEND)
                .then()
                .statusCode(422)
                .body(containsString("href=\"#answers-ws1\""))
                .body(containsString("Geef één antwoord op elke vraag"));
    }

    @Test
    void two_departments_or_categories_are_refused_at_their_place() {
        form().formParam("department", "0", "1")
                .formParam("margins.status", "arbeider", "bediende")
                .post(SEND)
                .then()
                .statusCode(422)
                .body(containsString("href=\"#department\""))
                .body(containsString("href=\"#margins-status\""))
                .body(containsString("Geef hier één antwoord"));
    }

    @Test
    void two_codes_or_sheets_are_refused() {
        form().formParam("code", scan.codes().get(1)).post(SEND).then().statusCode(422);
        form().formParam("sheet", UUID.randomUUID()).post(SEND).then().statusCode(422);
        given().formParam("code", code(), scan.codes().get(1))
                .post("/scan/invullen")
                .then()
                .statusCode(422)
                .body(containsString("Geef één code"));
    }

    @Test
    void json_that_answers_twice_is_refused_and_its_last_answer_does_not_win() {
        var twice = """
                {"code":"%s","sheet":"%s","answers":{"ws1":"1","ws1":"5"}}""".formatted(code(), UUID.randomUUID());
        sendJson(twice).statusCode(400).contentType("application/problem+json");
        sendJson("""
                {"code":"%s","code":"%s","sheet":"%s","answers":{}}""".formatted(scan.codes().get(1), code(), UUID.randomUUID())).statusCode(400);
    }

    @Test
    void a_sheet_of_another_questionnaire_is_refused_question_by_question() {
        var other = body(code(), UUID.randomUUID(), Sheets.withProblems(0));
        other.put("answers", Map.of("q1", "1", "q2", "2", "ws1", "3"));
        other.put("margins", Map.of("age", "30-44"));
        other.put("absent", List.of("work-stress"));
        sendJson(other)
                .statusCode(422)
                .body("issues.name", hasItems("answers.q1", "answers.q2", "margins.age", "absent"));
    }

    @Test
    void a_sheet_whose_id_could_carry_a_time_is_refused() {
        sendJson(Map.of("code", code(), "sheet", TIMED, "answers", Map.of()))
                .statusCode(400)
                .body("issues.name", contains("sheet"))
                .body("issues.detail", contains(containsString("niet willekeurig")));
        given().contentType(ContentType.URLENC)
                .formParam("code", code())
                .formParam("sheet", TIMED)
                .formParam("taal", "fr")
                .post(SEND)
                .then()
                .statusCode(400)
                .body(containsString("Ce formulaire est incomplet"));
    }

    /** Its codes are there until it is closed. */
    @Test
    void after_the_last_day_nobody_answers_any_more() throws SQLException {
        scan.endsIn(database, -1);
        given().contentType(ContentType.JSON)
                .body(Map.of("code", code()))
                .post("/api/scan/v1/questionnaires")
                .then()
                .statusCode(409)
                .body("type", containsString("scan-closed"));
        sendJson(body(code(), UUID.randomUUID(), Sheets.withProblems(0)))
                .statusCode(409)
                .body("type", containsString("scan-closed"));
        form().formParam("taal", "en").post(SEND).then().statusCode(409).body(containsString("This scan is over"));
    }

    @Test
    void no_refusal_is_in_dutch_for_who_reads_another_language() {
        var dutch = List.of("service-unavailable", "format", "bad-request", "anything-else").stream()
                .map(code -> Issue.of("code", code, "Nederlands"))
                .toList();
        for (var language : List.of(Language.FRENCH, Language.ENGLISH)) {
            assertThat(new Visit(language, false).inWords(dutch))
                    .extracting(Issue::detail)
                    .doesNotContain("Nederlands")
                    .doesNotContain("");
        }
        assertThat(new Visit(Language.DUTCH, false).inWords(dutch))
                .extracting(Issue::detail)
                .containsOnly("Nederlands");
    }
}
