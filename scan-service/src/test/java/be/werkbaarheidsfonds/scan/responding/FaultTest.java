package be.werkbaarheidsfonds.scan.responding;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A fault of ours, here a scan whose questions can't be found, is told to respondents in their language (rule A2). */
@QuarkusTest
class FaultTest {

    private static final String FORM = "/scan/invullen";

    @Inject
    DataSource database;

    private ScanOfTests scan;

    @BeforeEach
    void its_questions_are_lost() throws SQLException {
        scan = new ScanOfTests(Map.of("Productie", 24)).open();
        questions("lost-1");
    }

    /** Others read every scan. */
    @AfterEach
    void they_are_found_again() throws SQLException {
        questions("basis-1");
    }

    private void questions(String instrument) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("UPDATE campaign SET instrument = ? WHERE id = ?")) {
            update.setString(1, instrument);
            update.setObject(2, scan.id());
            update.executeUpdate();
        }
    }

    private RequestSpecification browser(String language) {
        return given().accept("text/html")
                .queryParam("taal", language)
                .formParam("code", scan.codes().getFirst())
                .formParam("taal", language)
                .formParam("sheet", UUID.randomUUID());
    }

    @Test
    void a_page_says_so_in_the_language_of_the_page_before_it_and_how_to_begin_again() {
        browser("fr")
                .post(FORM)
                .then()
                .statusCode(500)
                .contentType("text/html")
                .body(containsString("<html lang=\"fr-BE\">"))
                .body(containsString("Quelque chose n’a pas marché chez nous"))
                .body(containsString("href=\"/scan/invullen?taal=fr\""))
                .body(not(containsString("Aanmelden")));
        browser("de").post(FORM).then().statusCode(500).body(containsString("Bei uns ist etwas schiefgegangen"));
        browser("nl").post(FORM).then().statusCode(500).body(containsString("Er ging bij ons iets mis"));
    }

    @Test
    void on_a_shared_tablet_the_next_one_begins_there_again() {
        browser("nl")
                .queryParam("kiosk", "ja")
                .post(FORM)
                .then()
                .statusCode(500)
                .body(containsString("href=\"/scan/invullen/kiosk?taal=nl\""));
        given().accept("text/html")
                .get(FORM + "/kiosk?taal=nl")
                .then()
                .body(containsString("action=\"/scan/invullen?taal=nl&amp;kiosk=ja\""));
    }

    @Test
    void who_was_sending_learns_how_to_send_again() {
        browser("en")
                .post(FORM + "/verzenden")
                .then()
                .statusCode(500)
                .body(containsString("<html lang=\"en\">"))
                .body(containsString("Answers always count only once"));
    }

    @Test
    void a_program_gets_a_problem_and_another_page_the_portal_s_own() {
        given().contentType("application/json")
                .body(Map.of("code", scan.codes().getFirst(), "language", "fr"))
                .post("/api/scan/v1/questionnaires")
                .then()
                .statusCode(500)
                .contentType("application/problem+json");
        ScanOfTests.browser(scan.company())
                .get("/scan/" + scan.id())
                .then()
                .statusCode(500)
                .body(containsString("lang=\"nl-BE\""), containsString("Naar de startpagina"));
    }
}
