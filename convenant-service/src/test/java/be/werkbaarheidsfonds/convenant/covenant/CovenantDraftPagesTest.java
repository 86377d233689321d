package be.werkbaarheidsfonds.convenant.covenant;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import be.werkbaarheidsfonds.platform.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A draft in the portal. */
@QuarkusTest
class CovenantDraftPagesTest {

    @Inject
    CovenantsOfTests covenants;

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
                        covenants.today().toString(),
                        "until",
                        covenants.today().plusYears(2).toString())
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
                .formParams("version", "2", "signedOn", covenants.today().toString())
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

    private static RequestSpecification form(String token) {
        return given().auth().oauth2(token).redirects().follow(false);
    }
}
