package be.werkbaarheidsfonds.scan.campaign;

import static be.werkbaarheidsfonds.scan.ScanOfTests.browser;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import be.werkbaarheidsfonds.contracts.convenant.CompanyRegistered;
import be.werkbaarheidsfonds.scan.ScanOfTests;
import be.werkbaarheidsfonds.scan.register.KeepRegister;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From the form of a new scan to its codes, as pages. */
@QuarkusTest
class NewScanPagesTest {

    @Inject
    KeepRegister register;

    @Test
    void a_new_scan_already_knows_the_company() {
        var company = ScanOfTests.newCompany();
        register.from(new CompanyRegistered(company, "Bakkerij Proef", "voedingsnijverheid", 64, "Lier"));
        browser(company).get("/scan").then().statusCode(200).body(containsString("Nog geen scan"));
        browser(company)
                .get("/scan/nieuw")
                .then()
                .statusCode(200)
                .body(containsString("Bakkerij Proef"))
                .body(containsString("value=\"64\""));
    }

    @Test
    void a_scan_is_made_and_opened_on_pages_and_the_codes_are_shown_once() {
        var company = ScanOfTests.newCompany();
        var id = UUID.randomUUID();
        form(company, id, "40").then().statusCode(303).header("Location", containsString("/scan/" + id));
        browser(company).get("/scan/" + id).then().statusCode(200).body(containsString("Openen en codes krijgen"));
        browser(company)
                .contentType(ContentType.URLENC)
                .formParam("version", "0")
                .formParam("vorm", "scherm")
                .formParam("assessed", "ja")
                .formParam("assessedOn", ScanOfTests.today())
                .post("/scan/" + id + "/openen")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("slip-code"))
                .body(containsString("<path fill=\"#000\""));
        browser(company).get("/scan/" + id).then().body(not(containsString("slip-code")));
        browser(company).get("/scan/fragment/home").then().statusCode(200).body(containsString("Loopt"));
        browser(company).get("/scan/" + id + "/sluiten").then().body(containsString("ongelezen vernietigd"));
        browser(company).get("/scan/" + id + "/codes").then().statusCode(200);
    }

    @Test
    void a_form_with_faults_comes_back_with_everything_that_was_typed() {
        form(ScanOfTests.newCompany(), UUID.randomUUID(), "12")
                .then()
                .statusCode(422)
                .body(containsString("teamgesprek"), containsString("href=\"/scan/teamgesprek.pdf\""))
                .body(containsString("value=\"Productie\""))
                .body(containsString("href=\"#headcount\""));
    }

    private static Response form(String company, UUID id, String headcount) {
        return browser(company)
                .contentType(ContentType.URLENC)
                .formParam("id", id)
                .formParam("headcount", headcount)
                .formParam("departments[0].name", "Productie")
                .formParam("departments[0].headcount", "40")
                .formParam("departments[1].name", "")
                .formParam("departments[1].headcount", "")
                .formParam("closesOn", ScanOfTests.lastDay())
                .formParam("groupsConfirmedBy", "workers")
                .formParam(
                        "confirmedOn",
                        LocalDate.now(ZoneId.of("Europe/Brussels")).toString())
                .formParam("preventionAdviser", "Externe dienst")
                .post("/scan");
    }
}
