package be.werkbaarheidsfonds.scan.catalogue;

import static io.restassured.RestAssured.given;

import be.werkbaarheidsfonds.platform.testkit.Tokens;
import be.werkbaarheidsfonds.scan.instrument.DefinitionJson;
import be.werkbaarheidsfonds.scan.instrument.ShippedDefinitions;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** What tests of the catalogue do with it, as an administrator. */
final class Catalogue {

    static final String API = "/api/scan/v1/instruments";
    private static int codes;

    private Catalogue() {}

    static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.fund("beheerder", "Beheerder"));
    }

    /** A module nobody else in the tests has. */
    static synchronized ObjectNode module() {
        codes++;
        try {
            var tree = (ObjectNode) DefinitionJson.tree(
                    String.valueOf(ShippedDefinitions.files().get("ploegen-1")));
            tree.put("code", "test" + codes);
            var scale = (ObjectNode) tree.at("/scales/0");
            scale.put("code", "test-scale-" + codes);
            for (var i = 0; i < scale.path("items").size(); i++) {
                ((ObjectNode) scale.path("items").path(i)).put("code", "t" + codes + "x" + i);
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String idOf(ObjectNode module) {
        return module.path("code").asText() + "-" + module.path("version").asText();
    }

    static void publish(ObjectNode module) {
        admin().contentType(ContentType.JSON)
                .body(module.toString())
                .post(API)
                .then()
                .statusCode(201);
    }
}
