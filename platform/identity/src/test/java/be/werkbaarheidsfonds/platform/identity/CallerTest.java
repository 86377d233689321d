package be.werkbaarheidsfonds.platform.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import be.werkbaarheidsfonds.platform.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SigningKey.class)
class CallerTest {

    private static final String ALPHA = "0403019261";
    private static final String BETA = "0417497106";

    @Test
    void a_person_with_one_mandate_acts_for_that_company() {
        as(Tokens.company(ALPHA))
                .get("/api/company")
                .then()
                .statusCode(200)
                .body("organisation", equalTo(ALPHA))
                .body("mustChoose", equalTo(false));
    }

    @Test
    void a_person_with_two_mandates_must_choose_first() {
        as(Tokens.company(ALPHA, BETA)).get("/api/company").then().body("mustChoose", equalTo(true));
    }

    @Test
    void a_person_with_two_mandates_acts_for_the_chosen_one() {
        as(Tokens.company(ALPHA, BETA))
                .header("Werkbaarheidsfonds-Mandate", BETA)
                .get("/api/company")
                .then()
                .body("organisation", equalTo(BETA));
    }

    @Test
    void choosing_a_mandate_the_token_does_not_have_is_refused() {
        as(Tokens.company(ALPHA))
                .header("Werkbaarheidsfonds-Mandate", BETA)
                .get("/api/company")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void a_partner_has_its_scopes_and_no_company() {
        as(Tokens.partner("partner-demo", "fund.read", "convenant.read"))
                .get("/api/partner")
                .then()
                .body("$", contains("convenant.read", "fund.read"));
        as(Tokens.partner("partner-demo", "fund.read"))
                .get("/api/company")
                .then()
                .statusCode(403);
    }

    @Test
    void without_a_token_only_what_is_permitted_to_all_answers() {
        given().get("/api/public").then().statusCode(200).body(equalTo("true"));
        given().get("/api/company")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("detail", equalTo("Meld u aan en probeer opnieuw."));
    }

    @Test
    void an_endpoint_without_an_annotation_is_denied_to_everyone() {
        as(Tokens.company(ALPHA)).get("/api/forgotten").then().statusCode(403);
    }

    @Test
    void an_expired_token_is_refused() {
        var lastHour = Instant.now().minus(Duration.ofHours(1));
        var expired = Jwt.issuer(Tokens.ISSUER)
                .subject("hr")
                .audience(Tokens.AUDIENCES)
                .claim("werkbaarheidsfonds_rol_3d", List.of("Bedrijf-Werkbaarheidsfonds:" + ALPHA))
                .issuedAt(lastHour.minusSeconds(60))
                .expiresAt(lastHour)
                .sign(Tokens.privateKey());

        as(expired).get("/api/company").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void a_token_for_another_audience_is_refused() {
        var elsewhere = Jwt.issuer(Tokens.ISSUER)
                .subject("hr")
                .audience("another-application")
                .claim("werkbaarheidsfonds_rol_3d", List.of("Bedrijf-Werkbaarheidsfonds:" + ALPHA))
                .expiresIn(Duration.ofHours(1))
                .sign(Tokens.privateKey());

        as(elsewhere).get("/api/company").then().statusCode(401);
    }

    @Test
    void what_is_no_token_at_all_is_refused() {
        as("not.a.token").get("/api/company").then().statusCode(401).contentType("application/problem+json");
        as("x".repeat(5000)).get("/api/public").then().statusCode(401);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
