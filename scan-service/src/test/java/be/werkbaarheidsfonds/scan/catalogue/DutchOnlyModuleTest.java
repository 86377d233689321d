package be.werkbaarheidsfonds.scan.catalogue;

import static be.werkbaarheidsfonds.scan.catalogue.Catalogue.idOf;
import static be.werkbaarheidsfonds.scan.catalogue.Catalogue.module;
import static be.werkbaarheidsfonds.scan.catalogue.Catalogue.publish;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A module without translations makes the whole scan Dutch: who chooses it is told, before and after. */
@QuarkusTest
class DutchOnlyModuleTest {

    private static ObjectNode dutchOnly() {
        var module = module();
        module.putArray("sectors");
        keepDutch(module);
        return module;
    }

    private static void keepDutch(JsonNode node) {
        if (node instanceof ObjectNode texts && texts.has("nl")) {
            texts.retain("nl");
        }
        node.forEach(DutchOnlyModuleTest::keepDutch);
    }

    @Test
    void the_choice_and_the_draft_say_which_languages_are_lost() {
        var module = dutchOnly();
        publish(module);
        ScanOfTests.as(ScanOfTests.newCompany())
                .accept("text/html")
                .get("/scan/nieuw")
                .then()
                .statusCode(200)
                .body(containsString("Er is geen vertaling in het Duits en het Engels en het Frans: kiest u dit"));

        var input = ScanOfTests.input(Map.of("Productie", 40));
        input.put("modules", List.of(idOf(module)));
        ScanOfTests.saying(input)
                .get()
                .then()
                .body("warnings", hasItem(containsString("geen vertaling in het Duits en het Engels en het Frans")));

        input.put("modules", List.of("telewerk-1"));
        ScanOfTests.saying(input).get().then().body("warnings", hasSize(0));
    }
}
