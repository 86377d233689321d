package be.werkbaarheidsfonds.dialogue.discussion;

import static be.werkbaarheidsfonds.dialogue.discussion.MenuOfTests.TEAM;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import be.werkbaarheidsfonds.platform.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DiscussionPagesTest {

    private static final String COMPANY = "0417497106";

    @Inject
    MenuOfTests menu;

    @Inject
    Clock clock;

    @BeforeEach
    void menu() {
        menu.arrives();
    }

    @Test
    void the_form_has_the_picked_actions_ticked() {
        page().get("/dialogue/besprekingen/nieuw?acties=" + TEAM + "&scan=" + UUID.randomUUID())
                .then()
                .statusCode(200)
                .body(containsString("value=\"" + TEAM + "\" checked"))
                .body(containsString("name=\"scan\""));
    }

    @Test
    void a_filled_in_form_leads_to_the_discussion_and_from_there_to_sharing() {
        var id = UUID.randomUUID();
        var scan = UUID.randomUUID();

        filledIn(id)
                .formParam("scan", scan)
                .post("/dialogue/besprekingen")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/" + id));

        page().get("/dialogue/besprekingen/" + id)
                .then()
                .statusCode(200)
                .body(containsString("/scan/" + scan + "/delen"))
                .body(containsString("&lt;b&gt;nota"));
        page().get("/dialogue/besprekingen").then().statusCode(200).body(containsString(id.toString()));
        page().get("/dialogue/fragment/home").then().statusCode(200).body(containsString(id.toString()));
    }

    @Test
    void posting_the_form_twice_is_harmless() {
        var id = UUID.randomUUID();
        filledIn(id).post("/dialogue/besprekingen").then().statusCode(303);
        filledIn(id).post("/dialogue/besprekingen").then().statusCode(303);
    }

    @Test
    void all_mistakes_are_shown_at_once_and_nothing_typed_is_lost() {
        page().formParam("id", UUID.randomUUID())
                .formParam("note", "dit typte ik al")
                .post("/dialogue/besprekingen")
                .then()
                .statusCode(422)
                .body(containsString("Kies waar u de acties besprak."))
                .body(containsString("Vul de dag van het overleg in"))
                .body(containsString("Zeg of het overlegorgaan akkoord ging."))
                .body(containsString("dit typte ik al"));
    }

    @Test
    void a_stale_change_is_refused_with_words_that_say_what_to_do() {
        var id = UUID.randomUUID();
        filledIn(id).post("/dialogue/besprekingen").then().statusCode(303);

        filledIn(id)
                .formParam("version", 9)
                .post("/dialogue/besprekingen/" + id + "/wijzigen")
                .then()
                .statusCode(412)
                .body(containsString("Laad opnieuw"));
        filledIn(id)
                .formParam("version", 0)
                .post("/dialogue/besprekingen/" + id + "/wijzigen")
                .then()
                .statusCode(303);
    }

    @Test
    void someone_elses_discussion_is_a_page_that_it_does_not_exist() {
        var id = UUID.randomUUID();
        filledIn(id).post("/dialogue/besprekingen").then().statusCode(303);

        given().auth()
                .oauth2(Tokens.company("0403019261"))
                .accept("text/html")
                .get("/dialogue/besprekingen/" + id)
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(not(containsString("nota")));
    }

    private RequestSpecification filledIn(UUID id) {
        return page().formParam("id", id)
                .formParam("body", "cpbw")
                .formParam("heldOn", LocalDate.now(clock).toString())
                .formParam("agreed", "ja")
                .formParam("note", "<b>nota")
                .formParam("actions", TEAM);
    }

    private static RequestSpecification page() {
        return given().redirects()
                .follow(false)
                .auth()
                .oauth2(Tokens.company(COMPANY))
                .accept("text/html");
    }
}
