package be.werkbaarheidsfonds.convenant.menu;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import be.werkbaarheidsfonds.contracts.convenant.MenuActionPublished;
import be.werkbaarheidsfonds.contracts.convenant.SectorDefined;
import be.werkbaarheidsfonds.contracts.fund.CallPublished;
import be.werkbaarheidsfonds.convenant.FundTells;
import be.werkbaarheidsfonds.convenant.Published;
import be.werkbaarheidsfonds.platform.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MenuTest {

    private static final String API = "/api/convenant/v1/menu-actions";

    @Inject
    Published published;

    @Inject
    ImportMenu importMenu;

    @Inject
    FundTells fund;

    @Inject
    Clock clock;

    @Test
    void the_menu_is_published_once_however_often_the_service_starts() {
        assertThat(importMenu.from(MenuFile.inJar())).isFalse();

        assertThat(published.of(MenuActionPublished.class, "werkposten-die-passen"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.problems()).containsExactly("conditions");
                    assertThat(event.costFromCents()).isEqualTo(400_000);
                    assertThat(event.effort()).isEqualTo("medium");
                });
        assertThat(published.of(SectorDefined.class, "voedingsnijverheid"))
                .containsExactly(new SectorDefined("voedingsnijverheid", "Voedingsnijverheid", List.of("118", "220")));
    }

    @Test
    void the_api_filters_by_problem_theme_and_sector() {
        reader().get(API + "?problem=conditions")
                .then()
                .statusCode(200)
                .body("items.problems.code", everyItem(hasItem("conditions")))
                .body("items.code", containsInAnyOrder("werkposten-die-passen", "vlot-naar-het-werk"));
        reader().get(API + "?theme=werkstress&sector=bouw")
                .then()
                .body("items.code", containsInAnyOrder("werkdrukdialoog-in-het-team"));
    }

    @Test
    void a_code_that_does_not_exist_is_refused() {
        reader().get(API + "?theme=weer&problem=regen&effort=huge")
                .then()
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("theme", "problem", "effort"))
                .body("issues.in", everyItem(equalTo("query")));
        reader().get(API + "/bestaat-niet").then().statusCode(404);
    }

    @Test
    void the_page_shows_what_fits_and_says_when_nothing_does() {
        reader().get("/convenant/inspiratie?knelpunt=emotional-load")
                .then()
                .statusCode(200)
                .body(containsString("Opvang na moeilijke momenten"))
                .body(not(containsString("Werkposten die passen")));
        reader().get("/convenant/inspiratie?zoek=olifant")
                .then()
                .statusCode(200)
                .body(containsString("Geen acties gevonden"));
    }

    @Test
    void an_action_says_in_which_open_call_it_is_co_financed() {
        var today = LocalDate.now(clock);
        fund.that(call("Oproep van vandaag", today, today.plusMonths(2)));
        fund.that(call("Oproep van vorig jaar", today.minusYears(1), today.minusDays(1)));

        given().auth()
                .oauth2(Tokens.company("0800000075"))
                .get("/convenant/inspiratie/werkposten-die-passen")
                .then()
                .statusCode(200)
                .body(containsString("Oproep van vandaag"))
                .body(not(containsString("Oproep van vorig jaar")))
                .body(containsString("€\u00a02.400 tot €\u00a09.000"))
                .body(containsString("/dialogue/besprekingen/nieuw?acties=werkposten-die-passen"));
    }

    @Test
    void the_figures_show_their_source_and_what_is_not_verified() {
        reader().get("/api/convenant/v1/workability-figures")
                .then()
                .statusCode(200)
                .body("total", equalTo(13))
                .body("items[0].population", equalTo("employees"))
                .body("items.find { it.year == 2007 && it.population == 'employees' }.verified", equalTo(false))
                .body("items.find { it.year == 2023 && it.population == 'self-employed' }.rate", equalTo(52.5f));
        reader().get("/convenant/cijfers")
                .then()
                .statusCode(200)
                .body(containsString("<svg"))
                .body(containsString("te verifiëren"))
                .body(containsString("51,8\u00a0%"));
        reader().get("/convenant/cijfers.csv")
                .then()
                .statusCode(200)
                .body(containsString("Zelfstandige ondernemers;2010;48;ja;ja;"));
    }

    @Test
    void the_sectors_show_what_is_not_verified() {
        reader().get("/api/convenant/v1/sectors/social-profit")
                .then()
                .statusCode(200)
                .body("jointCommittees.size()", equalTo(7))
                .body("jointCommittees.verified", everyItem(equalTo(true)));
        reader().get("/convenant/sectoren").then().statusCode(200).body(containsString("318.02"));
        reader().get("/convenant").then().statusCode(200).body(containsString("Inspiratiemenu"));
    }

    private static CallPublished call(String title, LocalDate opens, LocalDate closes) {
        return new CallPublished(UUID.randomUUID(), title, opens, closes, 60, 1_000_000, 50_000_000);
    }

    private static RequestSpecification reader() {
        return given().auth().oauth2(Tokens.fund("beleid", "Beleid"));
    }
}
