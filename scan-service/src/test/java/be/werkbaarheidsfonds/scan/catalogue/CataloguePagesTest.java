package be.werkbaarheidsfonds.scan.catalogue;

import static be.werkbaarheidsfonds.scan.catalogue.Catalogue.API;
import static be.werkbaarheidsfonds.scan.catalogue.Catalogue.admin;
import static be.werkbaarheidsfonds.scan.catalogue.Catalogue.idOf;
import static be.werkbaarheidsfonds.scan.catalogue.Catalogue.module;
import static be.werkbaarheidsfonds.scan.catalogue.Catalogue.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import be.werkbaarheidsfonds.scan.instrument.ShippedDefinitions;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CataloguePagesTest {

    private static final String PAGES = "/scan/instrumenten";

    @Test
    void everyone_with_an_account_reads_the_pages_in_every_language() {
        var company = ScanOfTests.newCompany();
        ScanOfTests.as(company)
                .get(PAGES)
                .then()
                .statusCode(200)
                .body(containsString("hse-mst-1"), not(containsString("Vragenlijst invoeren")));
        for (var id : ShippedDefinitions.files().keySet()) {
            ScanOfTests.as(company).get(PAGES + "/" + id).then().statusCode(200).body(containsString("niet getoetst"));
        }
        ScanOfTests.as(company)
                .get(PAGES + "/basis-1?taal=fr")
                .then()
                .statusCode(200)
                .body(containsString("mon travail a du sens"), containsString("voorlopig, te ijken"));
        ScanOfTests.as(company)
                .get(PAGES + "/hse-mst-1?taal=fr")
                .then()
                .body(containsString("Ik kan beslissen"), containsString("te controleren"));
        // two of its statements are answered otherwise than the rest of their scale
        assertThat(ScanOfTests.as(company).get(PAGES + "/hse-mst-1").asString())
                .containsSubsequence("hse8", "Nooit · Zelden", "hse23", "Nooit · Zelden", "hse29", "hse33");
        ScanOfTests.as(company)
                .get(PAGES + "/vergelijken?een=basis-1&ander=hse-mst-1")
                .then()
                .statusCode(200)
                .body(containsString("staat maar in één van beide"));
        ScanOfTests.as(company)
                .get(PAGES + "/telewerk-1/bestand")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("telewerk-1.json"))
                .body("code", equalTo("telewerk"));
        ScanOfTests.as(company).get(PAGES + "/schema").then().statusCode(200).contentType(ContentType.JSON);
        ScanOfTests.as(company).get(PAGES + "/onbekend-1").then().statusCode(404);
    }

    private static io.restassured.response.ValidatableResponse check(byte[] file) {
        return admin().multiPart("bestand", "instrument.json", file, "application/json")
                .post(PAGES + "/nakijken")
                .then();
    }

    @Test
    void an_administrator_checks_a_file_sees_every_fault_and_publishes_what_is_sound() {
        admin().get(PAGES + "/nieuw").then().statusCode(200);
        check("{\"code\": \"x\"}".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body(containsString("/licenceHolder"), containsString("Er is niets ingevoerd"));
        check(new byte[] {(byte) 0xc3, 0x28}).statusCode(422).body(containsString("UTF-8"));
        check(new byte[0]).statusCode(422).body(containsString("Kies een bestand"));

        var module = module();
        check(module.toPrettyString().getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body(containsString("Alles klopt"), containsString(idOf(module)));
        var form = admin().redirects().follow(false).contentType("application/x-www-form-urlencoded; charset=UTF-8");
        form.formParam("inhoud", module.toPrettyString()).post(PAGES).then().statusCode(303);
        admin().get(API + "/" + idOf(module)).then().statusCode(200);
        admin().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("inhoud", module.toString())
                .post(PAGES)
                .then()
                .statusCode(422)
                .body(containsString("al gepubliceerd"));
    }

    @Test
    void an_administrator_ends_a_version_on_a_page_with_a_reason() {
        var module = module();
        publish(module);
        var page = PAGES + "/" + idOf(module) + "/stopzetten";
        admin().get(page).then().statusCode(200).body(containsString("Waarom?"));
        admin().formParam("version", 0)
                .formParam("reason", " ")
                .post(page)
                .then()
                .statusCode(422);
        admin().formParam("version", 7)
                .formParam("reason", "Oud")
                .post(page)
                .then()
                .statusCode(412);
        admin().redirects()
                .follow(false)
                .formParam("version", 0)
                .formParam("reason", "Oud")
                .post(page)
                .then()
                .statusCode(303);
        admin().get(PAGES + "/" + idOf(module)).then().body(containsString("Stopgezet"));
    }
}
