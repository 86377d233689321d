package be.werkbaarheidsfonds.convenant.company;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import be.werkbaarheidsfonds.contracts.convenant.CompanyRegistered;
import be.werkbaarheidsfonds.convenant.Published;
import be.werkbaarheidsfonds.platform.audit.AuditTrail;
import be.werkbaarheidsfonds.platform.audit.AuditedEntry;
import be.werkbaarheidsfonds.platform.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CompanyTest {

    private static final String API = "/api/convenant/v1/companies/";

    @Inject
    Published published;

    @Inject
    AuditTrail audit;

    @Test
    void a_company_is_registered_when_its_user_first_sees_the_home_page_and_only_once() {
        var number = "0800000075";
        for (var visit = 0; visit < 2; visit++) {
            as(Tokens.company(number))
                    .get("/convenant/fragment/home")
                    .then()
                    .statusCode(200)
                    .body(containsString("Vul uw onderneming aan"));
        }

        assertThat(published.of(CompanyRegistered.class, number))
                .containsExactly(new CompanyRegistered(number, "Organisatie " + number, null, null, null));
        assertThat(audit.history("company", number))
                .extracting(AuditedEntry::action)
                .containsExactly("register");
    }

    @Test
    void a_company_completes_its_entry_and_the_other_services_hear_of_it() {
        var number = "0800000174";
        as(Tokens.company(number))
                .body(body("voedingsnijverheid", 64, "Roeselare"))
                .put(API + number)
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("sectorName", equalTo("Voedingsnijverheid"))
                .body("complete", equalTo(true));

        assertThat(published.of(CompanyRegistered.class, number))
                .last()
                .isEqualTo(
                        new CompanyRegistered(number, "Organisatie " + number, "voedingsnijverheid", 64, "Roeselare"));
        assertThat(audit.history("company", number))
                .extracting(AuditedEntry::action)
                .containsExactly("register", "complete");
    }

    @Test
    void a_change_must_name_the_version_it_changes() {
        var number = "0800000273";
        var company = Tokens.company(number);
        as(company).body(body("bouw", 10, "Gent")).put(API + number).then().statusCode(201);

        as(company).body(body("bouw", 11, "Gent")).put(API + number).then().statusCode(428);
        as(company)
                .header("If-Match", "\"7\"")
                .body(body("bouw", 11, "Gent"))
                .put(API + number)
                .then()
                .statusCode(412);
        as(company)
                .header("If-Match", "\"1\"")
                .body(body("bouw", 11, "Gent"))
                .put(API + number)
                .then()
                .statusCode(200)
                .body("headcount", equalTo(11));
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        as(Tokens.company("0800000372"))
                .body(
                        "{\"sector\":\"maanreizen\",\"headcount\":0,\"municipality\":\"3\",\"jointCommittee\":\"PC 118\"}")
                .put(API + "0800000372")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("issues.name", containsInAnyOrder("sector", "headcount", "municipality", "jointCommittee"));
    }

    @Test
    void an_entry_of_another_company_does_not_exist() {
        var stranger = Tokens.company("0800000075");
        as(stranger)
                .body(body("bouw", 1, "Gent"))
                .put(API + "0800000471")
                .then()
                .statusCode(404);
        as(stranger).get(API + "0800000471").then().statusCode(404);
    }

    @Test
    void a_number_with_a_wrong_check_digit_is_refused() {
        as(Tokens.fund("beheer", "Beheerder"))
                .get(API + "0800000078")
                .then()
                .statusCode(400)
                .body("issues[0].type", containsString("check-digit"));
    }

    @Test
    void a_consultant_finds_companies_of_their_own_sectors_only() {
        var baker = register("0800000570", "voedingsnijverheid", "Izegem");
        var builder = register("0800000669", "bouw", "Izegem");

        as(Tokens.consultant("voedingsnijverheid"))
                .get("/api/convenant/v1/companies?q=izegem")
                .then()
                .statusCode(200)
                .body("items.enterpriseNumber", hasItem(baker))
                .body("items.enterpriseNumber", not(hasItem(builder)));
        as(Tokens.consultant("voedingsnijverheid")).get(API + builder).then().statusCode(404);
        as(Tokens.consultant("voedingsnijverheid"))
                .get("/convenant/ondernemingen?zoek=izegem")
                .then()
                .statusCode(200)
                .body(containsString("Organisatie " + baker))
                .body(not(containsString("Organisatie " + builder)));
    }

    @Test
    void the_form_keeps_what_was_typed_and_says_what_is_wrong() {
        var company = Tokens.company("0800000768");
        as(company).get("/convenant/onderneming").then().statusCode(200).body(containsString("0800.000.768"));

        form(company, 0, "veel", "Izegem-aan-de-Mandel")
                .then()
                .statusCode(422)
                .body(containsString("value=\"veel\""))
                .body(containsString("Vul in hoeveel mensen er werken"));
        form(company, 0, "1.200", "Izegem").then().statusCode(303);
        form(company, 0, "12", "Izegem").then().statusCode(412);
    }

    @Test
    void typed_markup_stays_text() {
        var company = Tokens.company("0800000867");
        as(company).get("/convenant/onderneming").then().statusCode(200);
        form(company, 0, "<script>alert(1)</script>", "Gent")
                .then()
                .statusCode(422)
                .body(not(containsString("<script>alert")));
    }

    private static String register(String number, String sector, String municipality) {
        as(Tokens.company(number))
                .body(body(sector, 12, municipality))
                .put(API + number)
                .then()
                .statusCode(201);
        return number;
    }

    private static Response form(String token, long version, String headcount, String municipality) {
        return given().auth()
                .oauth2(token)
                .redirects()
                .follow(false)
                .formParam("version", version)
                .formParam("sector", "voedingsnijverheid")
                .formParam("headcount", headcount)
                .formParam("municipality", municipality)
                .post("/convenant/onderneming");
    }

    private static String body(String sector, int headcount, String municipality) {
        return "{\"sector\":\"%s\",\"headcount\":%d,\"municipality\":\"%s\"}"
                .formatted(sector, headcount, municipality);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
