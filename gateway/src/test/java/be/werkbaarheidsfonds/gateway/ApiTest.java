package be.werkbaarheidsfonds.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import be.werkbaarheidsfonds.platform.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiTest {

    @Test
    void a_bearer_token_goes_through_as_it_is() {
        var token = Tokens.partner("partner-api", "fund.read");
        given().auth()
                .oauth2(token)
                .get("/api/fund/v1/calls?size=5")
                .then()
                .statusCode(200)
                .body(startsWith("fund GET /api/fund/v1/calls?size=5"))
                .body(containsString("authorization: Bearer " + token));
    }

    @Test
    void a_program_without_a_token_is_never_sent_to_a_login_page() {
        given().redirects()
                .follow(false)
                .get("/api/fund/v1/calls")
                .then()
                .statusCode(200)
                .body(not(containsString("authorization:")));
    }

    @Test
    void a_token_the_gateway_refuses_is_left_for_the_service_to_refuse() {
        given().auth()
                .oauth2("ey.not.a-token")
                .get("/api/fund/v1/calls")
                .then()
                .body(containsString("authorization: Bearer ey.not.a-token"));
    }

    @Test
    void the_mandate_of_an_api_client_goes_through_for_the_service_to_check() {
        given().auth()
                .oauth2(Tokens.company("0999100196", "0999300334"))
                .header("Werkbaarheidsfonds-Mandate", "0999300334")
                .get("/api/scan/v1/campaigns")
                .then()
                .body(containsString("werkbaarheidsfonds-mandate: 0999300334"));
    }

    @Test
    void a_body_reaches_the_service_whole() {
        var body = "x".repeat(300_000);
        given().auth()
                .oauth2(Tokens.company("0999100196"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/fund/v1/applications")
                .then()
                .statusCode(200)
                .body(containsString("body: " + body));
    }

    @Test
    void a_client_that_asks_too_often_is_told_how_long_to_wait_and_others_are_not_held_up() {
        var busy = Tokens.partner("partner-busy", "fund.read");
        var refused = 0;
        for (var i = 0; i < 60; i++) {
            var answer = given().auth().oauth2(busy).get("/api/fund/v1/calls");
            if (answer.statusCode() == 429) {
                refused++;
                answer.then()
                        .contentType("application/problem+json")
                        .body(containsString("urn:problem-type:belgif:too-many-requests"));
                assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
            }
        }
        assertThat(refused).isPositive();
        given().auth()
                .oauth2(Tokens.partner("partner-calm", "fund.read"))
                .get("/api/fund/v1/calls")
                .then()
                .statusCode(200);
    }

    @Test
    void a_service_that_is_down_is_a_problem_for_programs_and_a_dutch_page_for_people() {
        given().auth()
                .oauth2(Tokens.company("0999100196"))
                .get("/api/dialogue/v1/dialogues")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "30")
                .body(containsString("urn:problem-type:belgif:service-unavailable"));
        var page = Browser.loggedInAs("an").get("/dialogue");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body())
                .contains("Even niet beschikbaar", "probeer het over een minuut opnieuw", "Referentie")
                .as("who is logged in stays so on an error page")
                .contains("Afmelden");
    }

    @Test
    void an_unknown_path_is_a_problem_for_programs_and_a_page_for_people() {
        given().get("/api/unknown/v1/x").then().statusCode(404).contentType("application/problem+json");
        assertThat(new Browser().get("/nergens").body()).contains("Niet gevonden", "Naar de startpagina");
    }
}
