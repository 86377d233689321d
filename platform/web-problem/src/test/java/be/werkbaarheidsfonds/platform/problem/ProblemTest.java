package be.werkbaarheidsfonds.platform.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemTest {

    @Test
    void a_refusal_is_a_problem_with_the_correlation_id_of_the_request() {
        var id = "2f1c8e40-0000-4000-8000-000000000001";
        given().header(CorrelationId.HEADER, id)
                .get("/api/missing")
                .then()
                .statusCode(404)
                .contentType(ProblemDetails.MEDIA_TYPE)
                .body("type", equalTo("urn:problem-type:belgif:resource-not-found"))
                .body("instance", equalTo("urn:uuid:" + id))
                .body("detail", equalTo("Dit dossier bestaat niet, of niet voor u."));
    }

    @Test
    void a_person_gets_a_page_in_which_nothing_is_unescaped() {
        given().accept("text/html")
                .get("/missing")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("&lt;niet&gt;"));
    }

    @Test
    void every_broken_constraint_is_named_with_its_place() {
        post("{\"departments\":[{\"name\":\"\",\"headcount\":0},{\"name\":\"Onderhoud\",\"headcount\":-1}]}")
                .statusCode(422)
                .body(
                        "issues.name",
                        contains("departments[0].headcount", "departments[0].name", "departments[1].headcount"))
                .body("issues.type[0]", equalTo("urn:problem-type:belgif:input-validation:min"));
    }

    @Test
    void an_unknown_field_is_named() {
        post("{\"departments\":[{\"name\":\"A\",\"headcount\":1,\"color\":\"red\"}]}")
                .statusCode(400)
                .body("issues.name", contains("departments[0].color"));
    }

    @Test
    void a_wrong_type_is_named() {
        post("{\"departments\":[{\"name\":\"A\",\"headcount\":\"many\"}]}")
                .statusCode(400)
                .body("issues.name", contains("departments[0].headcount"));
    }

    @Test
    void a_number_that_is_missing_is_not_zero() {
        post("{\"departments\":[{\"name\":\"A\"}]}")
                .statusCode(400)
                .body("issues.name", contains("departments[0].headcount"));
        post("{\"departments\":[{\"name\":\"A\",\"headcount\":null}]}")
                .statusCode(400)
                .body("issues.name", contains("departments[0].headcount"));
    }

    @Test
    void a_fraction_is_not_rounded() {
        post("{\"departments\":[{\"name\":\"A\",\"headcount\":15.5}]}")
                .statusCode(400)
                .body("issues.name", contains("departments[0].headcount"));
    }

    @Test
    void nothing_may_follow_the_json() {
        post("{\"departments\":[]} {}").statusCode(400).contentType(ProblemDetails.MEDIA_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", " null ", ""})
    void a_body_that_says_nothing_is_malformed_and_what_should_be_in_it_is_said(String body) {
        post(body)
                .statusCode(400)
                .contentType(ProblemDetails.MEDIA_TYPE)
                .body("type", equalTo("urn:problem-type:belgif:bad-request"))
                .body("issues.type", contains("urn:problem-type:belgif:input-validation:required"))
                .body("issues.name", contains(""))
                .body("issues.detail", contains("Stuur de afdelingen mee."));
    }

    @Test
    void a_field_that_is_missing_is_a_broken_rule_of_what_could_be_read() {
        post("{}").statusCode(422).body("issues.name", contains("departments"));
    }

    @Test
    void malformed_json_tells_where() {
        post("{\"departments\":[").statusCode(400).body("issues[0].detail", containsString("regel 1"));
    }

    @Test
    void a_fault_tells_nothing_but_its_reference() {
        given().get("/api/fault")
                .then()
                .statusCode(500)
                .contentType(ProblemDetails.MEDIA_TYPE)
                .body(not(containsString("secret")))
                .body("instance", containsString("urn:uuid:"));
    }

    @Test
    void what_is_too_large_is_refused_before_it_is_read() {
        post("x".repeat(20_000)).statusCode(413).contentType(ProblemDetails.MEDIA_TYPE);
    }

    @Test
    void an_address_that_is_too_long_is_a_problem_too() {
        given().get("/api/missing?q=" + "x".repeat(5_000))
                .then()
                .statusCode(414)
                .contentType(ProblemDetails.MEDIA_TYPE);
    }

    @Test
    void text_that_no_database_can_keep_is_malformed() {
        given().get("/api/unstorable").then().statusCode(400).contentType(ProblemDetails.MEDIA_TYPE);
    }

    @Test
    void what_another_request_stored_meanwhile_is_a_conflict() {
        given().get("/api/stored-meanwhile").then().statusCode(409).body("detail", containsString("hetzelfde moment"));
    }

    @Test
    void whoever_is_not_known_is_told_how_to_become_known() {
        given().get("/api/private")
                .then()
                .statusCode(401)
                .contentType(ProblemDetails.MEDIA_TYPE)
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("urn:problem-type:belgif:no-access-token"));
        given().get("/api/missing").then().header("WWW-Authenticate", nullValue());
    }

    @Test
    void an_unknown_path_a_wrong_method_and_a_wrong_media_type_are_problems() {
        given().get("/api/nowhere").then().statusCode(404).contentType(ProblemDetails.MEDIA_TYPE);
        given().delete("/api/missing").then().statusCode(405).contentType(ProblemDetails.MEDIA_TYPE);
        given().contentType("text/csv")
                .body("a;b")
                .post("/api/things")
                .then()
                .statusCode(415)
                .contentType(ProblemDetails.MEDIA_TYPE);
    }

    private static ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/things")
                .then();
    }
}
