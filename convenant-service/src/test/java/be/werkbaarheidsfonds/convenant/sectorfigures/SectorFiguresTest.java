package be.werkbaarheidsfonds.convenant.sectorfigures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import be.werkbaarheidsfonds.contracts.fund.ApplicationDecided;
import be.werkbaarheidsfonds.convenant.FundTells;
import be.werkbaarheidsfonds.platform.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SectorFiguresTest {

    private static final String API = "/api/convenant/v1/sector-figures";
    private static final List<String> COMPANIES = List.of("0800000075", "0800000174", "0800000273", "0800000372");

    @Inject
    FundTells fund;

    @BeforeEach
    void four_companies_in_one_sector_and_two_in_another() {
        for (var i = 0; i < COMPANIES.size(); i++) {
            granted("scheikunde", COMPANIES.get(i), "werkstress", 100_000);
        }
        granted("scheikunde", COMPANIES.getFirst(), "mobiliteit", 700_000);
        granted("uitzendarbeid", COMPANIES.getFirst(), "werkstress", 300_000);
        granted("uitzendarbeid", COMPANIES.getLast(), "werkstress", 300_000);
        granted("brandstoffenhandel", COMPANIES.get(1), "werkstress", 300_000);
    }

    @Test
    void a_partner_with_the_scope_reads_what_is_not_suppressed() {
        given().auth()
                .oauth2(Tokens.partner("kennisplatform", "convenant.read"))
                .get(API + "/scheikunde")
                .then()
                .statusCode(200)
                .body("total.suppressed", equalTo(false))
                .body("total.companies", equalTo(4))
                .body("total.actions", equalTo(5))
                .body("total.granted", equalTo(11_000.0f));
    }

    @Test
    void a_theme_of_one_company_can_not_be_worked_out_from_the_total() {
        given().auth()
                .oauth2(Tokens.partner("kennisplatform", "convenant.read"))
                .get(API + "/scheikunde")
                .then()
                .body("themes.find { it.theme == 'mobiliteit' }.figure.suppressed", equalTo(true))
                .body("themes.find { it.theme == 'mobiliteit' }.figure.granted", nullValue())
                .body("themes.find { it.theme == 'werkstress' }.figure.suppressed", equalTo(true));
    }

    @Test
    void a_sector_of_two_companies_is_suppressed_in_every_edition() {
        given().auth()
                .oauth2(Tokens.fund("beleid", "Beleid"))
                .get(API + "/uitzendarbeid")
                .then()
                .body("total.suppressed", equalTo(true))
                .body("total.granted", nullValue());
        var csv = given().auth()
                .oauth2(Tokens.fund("beleid", "Beleid"))
                .get("/convenant/sectorcijfers.csv")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .extract()
                .asString();
        assertThat(csv)
                .contains(
                        "uitzendarbeid;\"Uitzendarbeid\";alle;\"Alle thema’s\";niet getoond;niet getoond;niet getoond");
    }

    @Test
    void the_workbook_is_a_workbook() {
        var bytes = given().auth()
                .oauth2(Tokens.fund("beleid", "Beleid"))
                .get("/convenant/sectorcijfers.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(new String(bytes, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    @Test
    void a_partner_without_the_scope_and_a_company_are_refused() {
        given().auth()
                .oauth2(Tokens.partner("ander", "fund.read"))
                .get(API)
                .then()
                .statusCode(403)
                .body("detail", containsString("convenant.read"));
        given().auth().oauth2(Tokens.company("0800000075")).get(API).then().statusCode(403);
        given().get(API).then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void policy_reads_the_page() {
        given().auth()
                .oauth2(Tokens.fund("beleid", "Beleid"))
                .get("/convenant/sectorcijfers")
                .then()
                .statusCode(200)
                .body(containsString("Scheikunde"))
                .body(containsString("niet getoond"));
    }

    @Test
    void collections_are_paged() {
        given().auth()
                .oauth2(Tokens.partner("kennisplatform", "convenant.read"))
                .get(API + "?pageSize=10&page=2")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(10))
                .body("total", equalTo(35))
                .body("prev", containsString("page=1"))
                .body("next", containsString("page=3"));
        given().auth()
                .oauth2(Tokens.partner("kennisplatform", "convenant.read"))
                .get(API + "?pageSize=0&page=0")
                .then()
                .statusCode(422)
                .body("issues.size()", equalTo(2));
    }

    /** The same decision every time: who runs twice counts once. */
    private void granted(String sector, String company, String theme, long cents) {
        var application = UUID.nameUUIDFromBytes((sector + company + theme).getBytes(StandardCharsets.UTF_8));
        fund.that(new ApplicationDecided(
                application,
                application,
                company,
                sector,
                "approved",
                cents,
                List.of(new ApplicationDecided.FundedAction("een-actie", theme, cents)),
                LocalDate.of(2026, 1, 15)));
    }
}
