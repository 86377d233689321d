package be.werkbaarheidsfonds.scan.catalogue;

import static be.werkbaarheidsfonds.scan.catalogue.Catalogue.API;
import static be.werkbaarheidsfonds.scan.catalogue.Catalogue.admin;
import static be.werkbaarheidsfonds.scan.catalogue.Catalogue.idOf;
import static be.werkbaarheidsfonds.scan.catalogue.Catalogue.module;
import static be.werkbaarheidsfonds.scan.catalogue.Catalogue.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import be.werkbaarheidsfonds.scan.instrument.Definition;
import be.werkbaarheidsfonds.scan.instrument.DefinitionJson;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import be.werkbaarheidsfonds.scan.instrument.ShippedDefinitions;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Newer versions published beside older ones, as who makes scans meets them. */
@QuarkusTest
class NewerVersionsPublishedTest {

    @Inject
    Instruments instruments;

    private static ValidatableResponse end(String id) {
        return admin().contentType(ContentType.JSON)
                .header("If-Match", String.valueOf(admin().get(API + "/" + id).header("ETag")))
                .body("{\"reason\": \"Een andere versie\"}")
                .post(API + "/" + id + "/end")
                .then();
    }

    private static ValidatableResponse newScan(List<String> modules) {
        var input = ScanOfTests.input(Map.of("Productie", 40));
        input.put("modules", modules);
        return ScanOfTests.as(ScanOfTests.newCompany())
                .header("Idempotency-Key", UUID.randomUUID())
                .body(input)
                .post(ScanOfTests.CAMPAIGNS)
                .then();
    }

    @Test
    void two_versions_of_a_module_are_never_asked_together() {
        var first = module();
        first.putArray("sectors");
        publish(first);
        newScan(List.of(idOf(first))).statusCode(201);
        var second = first.deepCopy().put("version", 2);
        publish(second);
        newScan(List.of(idOf(first), idOf(second)))
                .statusCode(422)
                .body("issues.name", hasItem("modules"))
                .body("issues[0].detail", containsString("Kies"));
        newScan(List.of(idOf(second))).statusCode(201);
    }

    @Test
    void a_draft_does_not_open_with_a_questionnaire_that_ended_and_what_requires_it_is_not_offered() {
        var ends = module();
        ends.putArray("sectors");
        publish(ends);
        var needs = module();
        needs.putArray("sectors");
        needs.withArray("requires").add(idOf(ends));
        publish(needs);
        assertThat(instruments.modulesFor(null)).extracting(Definition::id).contains(idOf(ends), idOf(needs));
        var input = ScanOfTests.input(Map.of("Productie", 40));
        input.put("modules", List.of(idOf(ends)));
        var draft = ScanOfTests.saying(input);

        end(idOf(ends)).statusCode(200);

        draft.act("open").then().statusCode(409).body("detail", containsString("Kies ze bij Wijzigen opnieuw"));
        assertThat(instruments.modulesFor(null)).extracting(Definition::id).doesNotContain(idOf(ends), idOf(needs));
    }

    @Test
    void a_published_base_package_is_asked_until_it_ends_and_the_last_one_never_ends() throws JsonProcessingException {
        end("basis-1").statusCode(409).body("detail", containsString("als er een ander geldig is"));
        var second = (ObjectNode)
                DefinitionJson.tree(String.valueOf(ShippedDefinitions.files().get("basis-1")));
        publish(second.put("version", 2));
        try {
            assertThat(instruments.basePackage().id()).isEqualTo("basis-2");
            var scan = new ScanOfTests(Map.of("Productie", 40));
            scan.get().then().body("instrument", equalTo("basis-2"));
        } finally {
            end("basis-2").statusCode(200);
        }
        assertThat(instruments.basePackage().id()).isEqualTo("basis-1");
        assertThat(instruments.find("basis-2")).isPresent();
    }
}
