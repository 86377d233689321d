package be.werkbaarheidsfonds.convenant.covenant;

import static be.werkbaarheidsfonds.convenant.covenant.CovenantsOfTests.API;
import static be.werkbaarheidsfonds.convenant.covenant.CovenantsOfTests.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import be.werkbaarheidsfonds.platform.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A draft through the API: whose it is, what may change, what is refused. */
@QuarkusTest
class CovenantDraftTest {

    @Inject
    CovenantsOfTests covenants;

    @Test
    void a_covenant_of_another_sector_does_not_exist() {
        var covenant = covenants.draft("grafische-sector");

        as("kleding-en-confectie").get(API + "/" + covenant).then().statusCode(404);
        as("kleding-en-confectie")
                .get("/convenant/convenanten/" + covenant)
                .then()
                .statusCode(404);
        as("kleding-en-confectie")
                .header("If-Match", "*")
                .body(covenants.body("kleding-en-confectie"))
                .put(API + "/" + covenant)
                .then()
                .statusCode(404);
        as("kleding-en-confectie")
                .body(covenants.body("grafische-sector"))
                .post(API)
                .then()
                .statusCode(422)
                .body("issues.name", contains("sector"));
        given().auth().oauth2(Tokens.company("0800001065")).get(API).then().statusCode(403);
    }

    @Test
    void an_amended_draft_keeps_the_identity_of_its_parts() {
        var covenant = covenants.draft("papier-en-karton");
        var text = covenants.get(covenant, "papier-en-karton");
        String objective = text.extract().path("objectives[0].id");
        String action = text.extract().path("objectives[0].actions[0].id");
        var amended = """
                {"sector":"papier-en-karton","title":"Nieuwe titel","from":"%s","until":"%s","parties":[],
                 "objectives":[{"id":"%s","title":"Anders","actions":[
                   {"id":"%s","title":"Roosters","level":"company","theme":"werkplanning","indicator":"x","target":9}]}]}
                """.formatted(covenants.today(), covenants.today().plusYears(1), objective, action);
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
                "null",
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
        var covenant = covenants.draft("begrafenissector");
        as("begrafenissector")
                .body(covenants.body("begrafenissector"))
                .put(API + "/" + covenant)
                .then()
                .statusCode(428);
        as("begrafenissector")
                .header("If-Match", "\"9\"")
                .body(covenants.body("begrafenissector"))
                .put(API + "/" + covenant)
                .then()
                .statusCode(412);
    }
}
