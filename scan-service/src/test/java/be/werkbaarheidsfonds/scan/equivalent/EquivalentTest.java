package be.werkbaarheidsfonds.scan.equivalent;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import be.werkbaarheidsfonds.platform.testkit.Tokens;
import be.werkbaarheidsfonds.scan.ScanOfTests;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EquivalentTest {

    private static final String API = "/api/scan/v1/equivalent-declarations";
    private static final String PAGES = "/scan/evenwaardig";
    private static final Map<String, Object> SOUND = Map.of(
            "instrument", "Bevraging welzijn",
            "conductedBy", "Externe preventiedienst",
            "measuredOn", "2026-02-27",
            "respondents", 61);

    @Inject
    AgroalDataSource database;

    private static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.fund("beheerder", "Beheerder")).contentType(ContentType.JSON);
    }

    private static UUID declared(String company) {
        var id = UUID.randomUUID();
        ScanOfTests.as(company)
                .header("Idempotency-Key", id)
                .body(SOUND)
                .post(API)
                .then()
                .statusCode(201);
        return id;
    }

    private static Response decide(UUID id, String how, String reason) {
        return admin().header("If-Match", admin().get(API + "/" + id).header("ETag"))
                .body(Map.of("reason", reason))
                .post(API + "/" + id + "/" + how);
    }

    private List<String> events(UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select data::text from outbox_event where subject = ?")) {
            query.setString(1, id.toString());
            var found = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }

    @Test
    void what_is_recognised_leaves_as_an_event_without_figures_of_people() throws SQLException {
        var company = ScanOfTests.newCompany();
        var id = declared(company);
        assertThat(events(id)).isEmpty();
        decide(id, "recognise", "Zelfde vier thema's")
                .then()
                .statusCode(200)
                .body("status", equalTo("recognised"))
                .body("reason", equalTo("Zelfde vier thema's"));
        assertThat(events(id))
                .singleElement()
                .satisfies(event -> assertThat(event)
                        .contains(company, "Bevraging welzijn", "2026-02-27")
                        .doesNotContain("61", "Externe preventiedienst"));
        ScanOfTests.as(company).get(API + "/" + id).then().body("status", equalTo("recognised"));
    }

    @Test
    void what_is_refused_or_withdrawn_stays_here() throws SQLException {
        var company = ScanOfTests.newCompany();
        var refused = declared(company);
        decide(refused, "refuse", "Meet iets anders").then().statusCode(200).body("status", equalTo("refused"));
        assertThat(events(refused)).isEmpty();
        var withdrawn = declared(company);
        ScanOfTests.as(company)
                .header("If-Match", "\"0\"")
                .post(API + "/" + withdrawn + "/withdraw")
                .then()
                .statusCode(200)
                .body("status", equalTo("withdrawn"));
        assertThat(events(withdrawn)).isEmpty();
        decide(withdrawn, "recognise", "Toch").then().statusCode(409);
    }

    @Test
    void a_decision_needs_a_reason_and_the_newest_version_and_is_taken_once() {
        var id = declared(ScanOfTests.newCompany());
        decide(id, "recognise", " ").then().statusCode(422).body("issues.name", hasItem("reason"));
        admin().header("If-Match", "\"8\"")
                .body(Map.of("reason", "x"))
                .post(API + "/" + id + "/recognise")
                .then()
                .statusCode(412);
        decide(id, "recognise", "Goed").then().statusCode(200);
        decide(id, "refuse", "Toch niet").then().statusCode(409);
    }

    @Test
    void a_company_sees_its_own_and_decides_nothing() {
        var company = ScanOfTests.newCompany();
        var id = declared(company);
        var other = ScanOfTests.newCompany();
        ScanOfTests.as(other).get(API + "/" + id).then().statusCode(404);
        ScanOfTests.as(other).get(API).then().body("total", equalTo(0));
        ScanOfTests.as(other)
                .header("If-Match", "*")
                .post(API + "/" + id + "/withdraw")
                .then()
                .statusCode(404);
        ScanOfTests.as(company)
                .header("If-Match", "*")
                .body(Map.of("reason", "x"))
                .post(API + "/" + id + "/recognise")
                .then()
                .statusCode(403);
        given().get(API).then().statusCode(401);
    }

    @Test
    void declaring_twice_with_one_key_declares_once() {
        var company = ScanOfTests.newCompany();
        var id = declared(company);
        ScanOfTests.as(company)
                .header("Idempotency-Key", id)
                .body(SOUND)
                .post(API)
                .then()
                .statusCode(201);
        ScanOfTests.as(company).get(API).then().body("total", equalTo(1));
        ScanOfTests.as(ScanOfTests.newCompany())
                .header("Idempotency-Key", id)
                .body(SOUND)
                .post(API)
                .then()
                .statusCode(409);
    }

    @Test
    void every_fault_of_a_declaration_is_named_at_once() {
        ScanOfTests.as(ScanOfTests.newCompany())
                .body(Map.of("instrument", "x".repeat(201), "measuredOn", "2999-01-01", "respondents", 0))
                .post(API)
                .then()
                .statusCode(422)
                .body("issues.name", containsInAnyOrder("instrument", "conductedBy", "measuredOn", "respondents"));
    }

    @Test
    void a_company_declares_and_an_administrator_decides_on_pages() {
        var company = ScanOfTests.newCompany();
        var id = UUID.randomUUID();
        form(Tokens.company(company))
                .formParam("id", id)
                .formParam("instrument", "")
                .post(PAGES)
                .then()
                .statusCode(422)
                .body(containsString("Noem de vragenlijst"));
        form(Tokens.company(company))
                .formParam("id", id)
                .formParam("instrument", "Onze bevraging")
                .formParam("conductedBy", "Wij zelf")
                .formParam("measuredOn", "2026-01-15")
                .formParam("respondents", "40")
                .post(PAGES)
                .then()
                .statusCode(303);
        page(company, PAGES + "/nieuw").body(containsString("Stuur geen verslag mee"));
        page(company, PAGES).body(containsString("Onze bevraging"), containsString("wacht op een beslissing"));
        page(company, PAGES + "/" + id).body(containsString("Intrekken"), not(containsString("Erkennen")));

        var beheerder = Tokens.fund("beheerder", "Beheerder");
        given().auth().oauth2(beheerder).get(PAGES).then().statusCode(200).body(containsString("Onze bevraging"));
        given().auth().oauth2(beheerder).get(PAGES + "/" + id).then().body(containsString("Erkennen"));
        decision(beheerder, id, "", "erkennen").statusCode(422).body(containsString("Zeg in hoogstens"));
        decision(beheerder, id, "Goed", "misschien").statusCode(400);
        decision(beheerder, id, "Goed", "erkennen").statusCode(303);
        page(company, PAGES + "/" + id).body(containsString("erkend"), containsString("Goed"));
    }

    private static io.restassured.response.ValidatableResponse decision(
            String token, UUID id, String reason, String how) {
        return form(token)
                .formParam("version", 0)
                .formParam("reason", reason)
                .formParam("beslissing", how)
                .post(PAGES + "/" + id + "/beslissen")
                .then();
    }

    private static io.restassured.response.ValidatableResponse page(String company, String path) {
        return given().auth().oauth2(Tokens.company(company)).get(path).then().statusCode(200);
    }

    private static RequestSpecification form(String token) {
        return given().auth()
                .oauth2(token)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }
}
