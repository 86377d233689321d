package be.werkbaarheidsfonds.convenant.covenant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import be.werkbaarheidsfonds.contracts.convenant.CovenantActionUpdated;
import be.werkbaarheidsfonds.contracts.convenant.CovenantSigned;
import be.werkbaarheidsfonds.contracts.fund.ApplicationDecided;
import be.werkbaarheidsfonds.contracts.fund.ApplicationSubmitted;
import be.werkbaarheidsfonds.convenant.FundTells;
import be.werkbaarheidsfonds.convenant.Published;
import be.werkbaarheidsfonds.platform.audit.AuditTrail;
import be.werkbaarheidsfonds.platform.audit.AuditedEntry;
import be.werkbaarheidsfonds.platform.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CovenantTest {

    private static final String API = "/api/convenant/v1/covenants";

    @Inject
    Published published;

    @Inject
    FundTells fund;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Test
    void an_approved_application_moves_the_action_of_its_theme() {
        var covenant = signed("horeca");
        var application = UUID.randomUUID();
        fund.that(new ApplicationSubmitted(
                application, UUID.randomUUID(), "0800001065", "horeca", List.of("zelf-roosteren"), 500_000, today()));
        get(covenant, "horeca").body("pendingApplications", equalTo(1));

        fund.that(decided(application, "horeca", "0800001065", "approved", 480_000));

        get(covenant, "horeca")
                .body("pendingApplications", equalTo(0))
                .body("objectives[0].actions[0].status", equalTo("ongoing"))
                .body("objectives[0].actions[0].counted", equalTo(1))
                .body("objectives[0].actions[0].granted", equalTo(4800.0f))
                .body("objectives[0].actions[0].realised[0].theme", equalTo("werkplanning"))
                .body("objectives[0].actions[0].realised[0].actionTitle", equalTo("Samen het rooster maken"))
                .body("objectives[0].actions[1].counted", equalTo(0));
        assertThat(published.of(CovenantActionUpdated.class, covenant.toString()))
                .last()
                .extracting(CovenantActionUpdated::status)
                .isEqualTo("ongoing");
    }

    @Test
    void the_same_decision_told_twice_counts_once_and_a_later_one_replaces_it() {
        var covenant = signed("vastgoed");
        var application = UUID.randomUUID();
        fund.that(decided(application, "vastgoed", "0800001065", "approved", 480_000));
        fund.that(decided(application, "vastgoed", "0800001065", "approved", 480_000));
        get(covenant, "vastgoed").body("objectives[0].actions[0].counted", equalTo(1));

        fund.that(decided(application, "vastgoed", "0800001065", "rejected", 0));
        get(covenant, "vastgoed")
                .body("objectives[0].actions[0].counted", equalTo(0))
                .body("objectives[0].actions[0].status", equalTo("planned"));
    }

    @Test
    void an_action_is_realised_when_its_target_is_met() {
        var covenant = signed("verhuizing");
        for (var company : List.of("0800001065", "0800001164")) {
            fund.that(decided(UUID.randomUUID(), "verhuizing", company, "approved", 100_000));
        }
        get(covenant, "verhuizing").body("objectives[0].actions[0].status", equalTo("realised"));
    }

    @Test
    void a_decision_of_another_sector_or_theme_moves_nothing() {
        var covenant = signed("textiel");
        fund.that(decided(UUID.randomUUID(), "hout", "0800001065", "approved", 100_000));
        get(covenant, "textiel").body("objectives[0].actions[0].counted", equalTo(0));
    }

    @Test
    void what_companies_do_is_never_typed() {
        var covenant = signed("diamant");
        var companyAction = actionId(covenant, "diamant", 0);
        var sectorAction = actionId(covenant, "diamant", 1);
        var result =
                "{\"achievedOn\":\"%s\",\"amount\":2,\"evidence\":\"Verslag van de vormingsdag\"}".formatted(today());

        as("diamant")
                .header("If-Match", "*")
                .body(result)
                .post(API + "/" + covenant + "/actions/" + companyAction + "/results")
                .then()
                .statusCode(409)
                .body("type", containsString("counted-by-the-fund"));
        var key = UUID.randomUUID().toString();
        for (var twice = 0; twice < 2; twice++) {
            as("diamant")
                    .header("If-Match", "*")
                    .header("Idempotency-Key", key)
                    .body(result)
                    .post(API + "/" + covenant + "/actions/" + sectorAction + "/results")
                    .then()
                    .statusCode(200)
                    .body("objectives[0].actions[1].counted", equalTo(2))
                    .body("objectives[0].actions[1].status", equalTo("ongoing"));
        }
    }

    @Test
    void signing_tells_the_other_services_and_leaves_a_trail() {
        var covenant = signed("elektriciens");

        assertThat(published.of(CovenantSigned.class, covenant.toString()))
                .singleElement()
                .extracting(CovenantSigned::sector)
                .isEqualTo("elektriciens");
        assertThat(published.of(CovenantActionUpdated.class, covenant.toString()))
                .extracting(CovenantActionUpdated::level)
                .containsExactlyInAnyOrder("company", "sector");
        assertThat(audit.history("covenant", covenant.toString()))
                .extracting(AuditedEntry::action)
                .containsExactly("draft", "sign");
    }

    @Test
    void a_covenant_without_parties_or_actions_is_not_signed() {
        var id = UUID.randomUUID();
        as("bouw")
                .header("Idempotency-Key", id)
                .body("""
                        {"sector":"bouw","title":"Leeg ontwerp","from":"%s","until":"%s","parties":[],"objectives":[]}
                        """.formatted(today(), today().plusYears(1)))
                .post(API)
                .then()
                .statusCode(201);

        as("bouw")
                .header("If-Match", "*")
                .body("{\"signedOn\":\"%s\"}".formatted(today().plusDays(1)))
                .post(API + "/" + id + "/signature")
                .then()
                .statusCode(422)
                .body("issues.name", containsInAnyOrder("signedOn", "parties", "parties", "objectives"));
    }

    @Test
    void a_sector_has_one_covenant_in_force() {
        signed("autosector");
        var second = draft("autosector");
        as("autosector")
                .header("If-Match", "*")
                .body("{\"signedOn\":\"%s\"}".formatted(today()))
                .post(API + "/" + second + "/signature")
                .then()
                .statusCode(409)
                .body("type", containsString("covenant-overlap"));
    }

    @Test
    void a_signed_covenant_does_not_change_and_an_ended_one_counts_no_more() {
        var covenant = signed("binnenscheepvaart");
        as("binnenscheepvaart")
                .header("If-Match", "*")
                .body(body("binnenscheepvaart"))
                .put(API + "/" + covenant)
                .then()
                .statusCode(409)
                .body("type", containsString("covenant-signed"));
        as("binnenscheepvaart")
                .header("If-Match", "*")
                .body("{\"endedOn\":\"%s\",\"reason\":\"Nieuwe afspraken\"}".formatted(today().minusDays(1)))
                .post(API + "/" + covenant + "/end")
                .then()
                .statusCode(200)
                .body("status", equalTo("ended"))
                .body("allowed", equalTo(List.of()));

        fund.that(decided(UUID.randomUUID(), "binnenscheepvaart", "0800001065", "approved", 100_000));
        get(covenant, "binnenscheepvaart").body("objectives[0].actions[0].counted", equalTo(0));
    }

    @Test
    void a_covenant_of_another_sector_does_not_exist() {
        var covenant = draft("grafische-sector");

        as("kleding-en-confectie").get(API + "/" + covenant).then().statusCode(404);
        as("kleding-en-confectie")
                .get("/convenant/convenanten/" + covenant)
                .then()
                .statusCode(404);
        as("kleding-en-confectie")
                .header("If-Match", "*")
                .body(body("kleding-en-confectie"))
                .put(API + "/" + covenant)
                .then()
                .statusCode(404);
        as("kleding-en-confectie")
                .body(body("grafische-sector"))
                .post(API)
                .then()
                .statusCode(422)
                .body("issues.name", contains("sector"));
        given().auth().oauth2(Tokens.company("0800001065")).get(API).then().statusCode(403);
    }

    @Test
    void an_amended_draft_keeps_the_identity_of_its_parts() {
        var covenant = draft("papier-en-karton");
        var text = get(covenant, "papier-en-karton");
        String objective = text.extract().path("objectives[0].id");
        String action = text.extract().path("objectives[0].actions[0].id");
        var amended = """
                {"sector":"papier-en-karton","title":"Nieuwe titel","from":"%s","until":"%s","parties":[],
                 "objectives":[{"id":"%s","title":"Anders","actions":[
                   {"id":"%s","title":"Roosters","level":"company","theme":"werkplanning","indicator":"x","target":9}]}]}
                """.formatted(today(), today().plusYears(1), objective, action);
        as("papier-en-karton")
                .header("If-Match", "\"0\"")
                .body(amended)
                .put(API + "/" + covenant)
                .then()
                .statusCode(200)
                .body("title", equalTo("Nieuwe titel"))
                .body("objectives[0].id", equalTo(objective))
                .body("objectives[0].actions.id", contains(action))
                .body("objectives[0].actions[0].target", equalTo(9));
        as("papier-en-karton")
                .body(amended)
                .post(API)
                .then()
                .statusCode(409)
                .body("type", containsString("identity-taken"));
    }

    @Test
    void nonsense_in_a_body_is_refused_and_never_a_fault() {
        for (var nonsense : List.of(
                "{\"sector\":\"vermakelijkheid\",\"parties\":[null],\"objectives\":[null]}",
                "{\"sector\":12,\"title\":[]}",
                "{\"sekto\":\"vermakelijkheid\"}",
                "[]",
                "{")) {
            as("vermakelijkheid")
                    .body(nonsense)
                    .post(API)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
        as("vermakelijkheid")
                .body("{\"sector\":\"vermakelijkheid\\u0000\",\"title\":\"a\\u0000b\",\"from\":\"-999999999-01-01\"}")
                .post(API)
                .then()
                .statusCode(422)
                .body("issues.name", containsInAnyOrder("sector", "title", "from", "until"));
    }

    @Test
    void a_stale_version_is_refused() {
        var covenant = draft("begrafenissector");
        as("begrafenissector")
                .body(body("begrafenissector"))
                .put(API + "/" + covenant)
                .then()
                .statusCode(428);
        as("begrafenissector")
                .header("If-Match", "\"9\"")
                .body(body("begrafenissector"))
                .put(API + "/" + covenant)
                .then()
                .statusCode(412);
    }

    @Test
    void the_page_shows_who_realised_what_to_the_consultant_of_the_sector() {
        var covenant = signed("social-profit");
        given().auth()
                .oauth2(Tokens.company("0800001164"))
                .get("/convenant/fragment/home")
                .then()
                .statusCode(200);
        fund.that(decided(UUID.randomUUID(), "social-profit", "0800001164", "approved", 350_050));

        as("social-profit")
                .get("/convenant/convenanten/" + covenant)
                .then()
                .statusCode(200)
                .body(containsString("Organisatie 0800001164"))
                .body(containsString("€\u00a03.500,50"))
                .body(containsString("Samen het rooster maken"));
        as("social-profit").get("/convenant/fragment/home").then().body(containsString("1 keer door een onderneming"));
    }

    @Test
    void a_draft_is_written_in_the_portal_step_by_step() {
        var consultant = Tokens.consultant("vrije-beroepen");
        var id = UUID.randomUUID().toString();
        form(consultant)
                .formParams("id", id, "sector", "vrije-beroepen", "title", "", "from", "", "until", "", "employers", "")
                .post("/convenant/convenanten")
                .then()
                .statusCode(422)
                .body(containsString("Geef het convenant een titel."));
        form(consultant)
                .formParams("id", id, "sector", "vrije-beroepen", "title", "Convenant vrije beroepen")
                .formParams(
                        "from",
                        today().toString(),
                        "until",
                        today().plusYears(2).toString())
                .formParams("employers", "Federatie A\r\n\r\nFederatie B", "employees", "Vakbond C")
                .post("/convenant/convenanten")
                .then()
                .statusCode(303);
        var objective = UUID.randomUUID().toString();
        for (var twice = 0; twice < 2; twice++) {
            form(consultant)
                    .formParams("id", objective, "version", "0", "title", "Minder werkstress", "description", "")
                    .post("/convenant/convenanten/" + id + "/doelstellingen")
                    .then()
                    .statusCode(303);
        }
        form(consultant)
                .formParams("id", UUID.randomUUID(), "version", "1", "objective", objective, "title", "Dialoog")
                .formParams("level", "company", "theme", "werkstress", "indicator", "dialogen", "target", "tien")
                .post("/convenant/convenanten/" + id + "/acties")
                .then()
                .statusCode(422)
                .body(containsString("value=\"tien\""));
        form(consultant)
                .formParams("id", UUID.randomUUID(), "version", "1", "objective", objective, "title", "Dialoog")
                .formParams("level", "company", "theme", "werkstress", "indicator", "dialogen", "target", "10")
                .post("/convenant/convenanten/" + id + "/acties")
                .then()
                .statusCode(303);
        form(consultant)
                .formParams("version", "2", "signedOn", today().toString())
                .post("/convenant/convenanten/" + id + "/ondertekenen")
                .then()
                .statusCode(303);
        form(consultant)
                .get("/convenant/convenanten/" + id)
                .then()
                .statusCode(200)
                .body(containsString("Federatie A, Federatie B"))
                .body(containsString("Ondertekend"))
                .body(not(containsString("Actie toevoegen")));
    }

    private UUID signed(String sector) {
        var id = draft(sector);
        as(sector)
                .header("If-Match", "\"0\"")
                .body("{\"signedOn\":\"%s\"}".formatted(today()))
                .post(API + "/" + id + "/signature")
                .then()
                .statusCode(200)
                .body("status", equalTo("signed"));
        return id;
    }

    /** Sent twice, as a client would whose connection broke. */
    private UUID draft(String sector) {
        var id = UUID.randomUUID();
        for (var twice = 0; twice < 2; twice++) {
            as(sector)
                    .header("Idempotency-Key", id)
                    .body(body(sector))
                    .post(API)
                    .then()
                    .statusCode(201)
                    .body("id", equalTo(id.toString()));
        }
        return id;
    }

    private String body(String sector) {
        return """
                {"sector":"%s","title":"Sectorconvenant %s","from":"%s","until":"%s",
                 "parties":[{"kind":"employers","name":"Werkgevers"},{"kind":"employees","name":"Vakbond"}],
                 "objectives":[{"title":"Uren die passen","actions":[
                   {"title":"Roosters","level":"company","theme":"werkplanning","indicator":"bedrijven","target":2},
                   {"title":"Vorming","level":"sector","theme":"werkplanning","indicator":"vormingsdagen","target":4}]}]}
                """.formatted(sector, sector, today().minusMonths(1), today().plusYears(2));
    }

    private ApplicationDecided decided(UUID application, String sector, String company, String decision, long cents) {
        var actions = List.of(new ApplicationDecided.FundedAction("zelf-roosteren", "werkplanning", cents));
        return new ApplicationDecided(
                application, UUID.randomUUID(), company, sector, decision, cents, actions, today());
    }

    private String actionId(UUID covenant, String sector, int index) {
        return get(covenant, sector).extract().path("objectives[0].actions[" + index + "].id");
    }

    private static ValidatableResponse get(UUID covenant, String sector) {
        return as(sector).get(API + "/" + covenant).then().statusCode(200);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static RequestSpecification as(String sector) {
        return given().auth().oauth2(Tokens.consultant(sector)).contentType(ContentType.JSON);
    }

    private static RequestSpecification form(String token) {
        return given().auth().oauth2(token).redirects().follow(false);
    }
}
