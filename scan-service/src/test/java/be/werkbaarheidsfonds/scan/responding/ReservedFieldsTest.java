package be.werkbaarheidsfonds.scan.responding;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import be.werkbaarheidsfonds.platform.testkit.Tokens;
import be.werkbaarheidsfonds.scan.instrument.DefinitionJson;
import be.werkbaarheidsfonds.scan.instrument.ShippedDefinitions;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

/** A question named as a field of the form could never be answered: each field is reserved where files are checked. */
@QuarkusTest
class ReservedFieldsTest {

    @Test
    void no_question_is_named_as_a_field_of_the_form() throws JsonProcessingException {
        for (var field : PostedSheet.NO_ANSWERS) {
            var module = (ObjectNode) DefinitionJson.tree(
                    String.valueOf(ShippedDefinitions.files().get("ploegen-1")));
            ((ObjectNode) module.at("/scales/0/items/0")).put("code", field);
            given().auth()
                    .oauth2(Tokens.fund("beheerder", "Beheerder"))
                    .contentType(ContentType.JSON)
                    .body(module.toString())
                    .post("/api/scan/v1/instruments")
                    .then()
                    .statusCode(422)
                    .body("issues.detail", hasItem(containsString("\"" + field + "\" gebruikt het portaal zelf")));
        }
    }
}
