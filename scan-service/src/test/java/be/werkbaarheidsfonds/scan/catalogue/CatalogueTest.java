package be.werkbaarheidsfonds.scan.catalogue;

import static be.werkbaarheidsfonds.scan.catalogue.Catalogue.API;
import static be.werkbaarheidsfonds.scan.catalogue.Catalogue.admin;
import static be.werkbaarheidsfonds.scan.catalogue.Catalogue.idOf;
import static be.werkbaarheidsfonds.scan.catalogue.Catalogue.module;
import static be.werkbaarheidsfonds.scan.catalogue.Catalogue.publish;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import be.werkbaarheidsfonds.scan.instrument.Definition;
import be.werkbaarheidsfonds.scan.instrument.DefinitionJson;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import be.werkbaarheidsfonds.scan.instrument.ShippedDefinitions;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CatalogueTest {

    @Inject
    AgroalDataSource database;

    @Inject
    LoadShipped shipped;

    @Inject
    Instruments instruments;

    private static io.restassured.response.ValidatableResponse end(String id, String reason) {
        var etag = admin().get(API + "/" + id).header("ETag");
        return admin().contentType(ContentType.JSON)
                .header("If-Match", String.valueOf(etag))
                .body("{\"reason\": \"" + reason + "\"}")
                .post(API + "/" + id + "/end")
                .then();
    }

    private long audited(String id, String action) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select count(*) from audit_entry where aggregate_type = 'instrument' and aggregate_id = ? and action = ?")) {
            query.setString(1, id);
            query.setString(2, action);
            try (var found = query.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    @Test
    void what_comes_with_the_service_is_published_once_and_everyone_with_an_account_reads_it() throws SQLException {
        shipped.atStart(new StartupEvent());
        ScanOfTests.as(ScanOfTests.newCompany())
                .get(API)
                .then()
                .statusCode(200)
                .body("items.id", hasItems(ShippedDefinitions.files().keySet().toArray(String[]::new)))
                .body("items.find { it.id == 'basis-1' }.kind", equalTo("base"))
                .body("items.find { it.id == 'basis-1' }.languages.fr", equalTo("untested"));
        assertThat(audited("basis-1", "publish")).isEqualTo(1);
        given().get(API).then().statusCode(401);
    }

    @Test
    void a_dry_run_keeps_nothing_and_publishing_makes_a_version_that_can_be_composed() throws SQLException {
        var module = module();
        admin().contentType(ContentType.JSON)
                .body(module.toString())
                .post(API + "?dryRun=true")
                .then()
                .statusCode(200)
                .body("instruments", equalTo(List.of(idOf(module))))
                .body("published", equalTo(false));
        admin().get(API + "/" + idOf(module)).then().statusCode(404);
        publish(module);
        admin().get(API + "/" + idOf(module)).then().statusCode(200).body("status", equalTo("published"));
        assertThat(instruments.compose(List.of(idOf(module))).items()).hasSize(38);
        assertThat(audited(idOf(module), "publish")).isEqualTo(1);
    }

    @Test
    void what_is_exported_can_be_imported_as_the_next_version() throws JsonProcessingException {
        var module = module();
        publish(module);
        var exported = ScanOfTests.as(ScanOfTests.newCompany())
                .get(API + "/" + idOf(module) + "/definition")
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .extract()
                .asString();
        assertThat(DefinitionJson.tree(exported)).isEqualTo(module);
        publish(((ObjectNode) DefinitionJson.tree(exported)).put("version", 2));
    }

    @Test
    void a_published_version_is_never_published_again_however_many_try_at_once() throws Exception {
        var body = module().toString();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var tries = new ArrayList<Callable<Integer>>();
            for (var i = 0; i < 4; i++) {
                tries.add(() -> admin().contentType(ContentType.JSON)
                        .body(body)
                        .post(API)
                        .statusCode());
            }
            var answers = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(tries)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(201, 422, 422, 422);
        }
    }

    @Test
    void every_fault_is_named_with_its_place_and_nothing_is_half_imported() {
        var sound = module();
        var unsound = module();
        unsound.remove("licence");
        ((ObjectNode) unsound.at("/scales/0")).put("responses", "onbestaand");
        admin().contentType(ContentType.JSON)
                .body("{\"instruments\": [" + sound + "," + unsound + "]}")
                .post(API)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("issues.name", containsInAnyOrder("/instruments/1/licence", "/instruments/1/scales/0/responses"))
                .body("issues.type", hasItem("urn:problem-type:belgif:input-validation:unknown-responses"));
        admin().get(API + "/" + idOf(sound)).then().statusCode(404);
    }

    @Test
    void only_an_administrator_publishes_or_ends() {
        var company = ScanOfTests.as(ScanOfTests.newCompany());
        company.body(module().toString()).post(API).then().statusCode(403);
        ScanOfTests.as(ScanOfTests.newCompany())
                .header("If-Match", "*")
                .body("{\"reason\": \"x\"}")
                .post(API + "/telewerk-1/end")
                .then()
                .statusCode(403);
        ScanOfTests.as(ScanOfTests.newCompany())
                .get("/scan/instrumenten/nieuw")
                .then()
                .statusCode(403);
    }

    @Test
    void an_ended_instrument_is_offered_no_more_and_still_found() throws SQLException {
        var module = module();
        module.putArray("sectors");
        publish(module);
        var id = idOf(module);
        assertThat(instruments.modulesFor(null)).extracting(Definition::id).contains(id);
        end(id, "Vervangen").statusCode(200).body("status", equalTo("ended"));
        assertThat(instruments.modulesFor(null)).extracting(Definition::id).doesNotContain(id);
        assertThat(instruments.find("basis-1+" + id)).isPresent();
        assertThat(audited(id, "end")).isEqualTo(1);
        end(id, "Nog eens").statusCode(409);
    }

    @Test
    void ending_needs_a_reason_and_the_newest_version_and_never_ends_the_base() {
        var module = module();
        publish(module);
        end(idOf(module), "").statusCode(422).body("issues.name", hasItem("reason"));
        admin().contentType(ContentType.JSON)
                .header("If-Match", "\"9\"")
                .body("{\"reason\": \"Oud\"}")
                .post(API + "/" + idOf(module) + "/end")
                .then()
                .statusCode(412);
        end("basis-1", "Weg ermee").statusCode(409);
    }

    @Test
    void a_module_that_is_not_valid_yet_is_not_offered() {
        var module = module();
        module.putArray("sectors");
        module.put("validFrom", "2999-01-01");
        publish(module);
        assertThat(instruments.modulesFor(null)).extracting(Definition::id).doesNotContain(idOf(module));
    }

    /** Otherwise every scan with both would fail from that day on, and what is published can't be mended. */
    @Test
    void a_name_of_a_module_that_is_not_valid_yet_is_taken() {
        var later = module();
        later.put("validFrom", "2999-01-01");
        publish(later);
        var other = module();
        ((ObjectNode) other.at("/scales/0")).set("code", later.at("/scales/0/code"));
        admin().contentType(ContentType.JSON)
                .body(other.toString())
                .post(API)
                .then()
                .statusCode(422)
                .body("issues.detail", contains(containsString("is al van " + idOf(later))));
    }

    @Test
    void the_database_lets_nobody_change_what_is_published() throws SQLException {
        for (var change : List.of(
                "update published_instrument set content = '{}'",
                "update published_instrument set id = 'x'",
                "delete from published_instrument")) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.executeUpdate(change))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void a_file_that_changed_in_a_release_does_not_change_what_is_published() {
        var before = instruments.basePackage();
        var changed = String.valueOf(ShippedDefinitions.files().get("basis-1")).replace("uitgeput", "moe");
        shipped.load("basis-1", changed);
        var now = admin().get(API + "/basis-1/definition").asString();
        assertThat(now).contains("uitgeput");
        assertThat(DefinitionJson.read(now)).isEqualTo(before.parts().getFirst());
    }

    @Test
    void the_schema_is_served_and_versions_are_compared() {
        admin().get(API + "/schema").then().statusCode(200).body("title", equalTo("Definition of an instrument"));
        admin().queryParam("with", "basis-1+telewerk-1")
                .get(API + "/basis-1/comparison")
                .then()
                .statusCode(200)
                .body("findAll { it.differences.isEmpty() }", hasSize(10))
                .body("find { it.scale == 'telework' }.differences", equalTo(List.of("only-in-one")));
        admin().get(API + "/basis-1/comparison?with=onbekend-1").then().statusCode(404);
        admin().get(API + "/basis-1/comparison").then().statusCode(400);
    }
}
