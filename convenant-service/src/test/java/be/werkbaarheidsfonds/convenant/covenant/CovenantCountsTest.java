package be.werkbaarheidsfonds.convenant.covenant;

import static be.werkbaarheidsfonds.convenant.covenant.CovenantsOfTests.API;
import static be.werkbaarheidsfonds.convenant.covenant.CovenantsOfTests.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import be.werkbaarheidsfonds.contracts.convenant.CovenantActionUpdated;
import be.werkbaarheidsfonds.contracts.fund.ApplicationSubmitted;
import be.werkbaarheidsfonds.convenant.FundTells;
import be.werkbaarheidsfonds.convenant.Published;
import be.werkbaarheidsfonds.platform.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What companies do with the fund moves the actions of their sector's covenant; nobody types it. */
@QuarkusTest
class CovenantCountsTest {

    @Inject
    CovenantsOfTests covenants;

    @Inject
    Published published;

    @Inject
    FundTells fund;

    @Test
    void an_approved_application_moves_the_action_of_its_theme() {
        var covenant = covenants.signed("horeca");
        var application = UUID.randomUUID();
        fund.that(new ApplicationSubmitted(
                application,
                UUID.randomUUID(),
                "0800001065",
                "horeca",
                List.of("zelf-roosteren"),
                500_000,
                covenants.today()));
        covenants.get(covenant, "horeca").body("pendingApplications", equalTo(1));

        fund.that(covenants.decided(application, "horeca", "0800001065", "approved", 480_000));

        covenants
                .get(covenant, "horeca")
                .body("pendingApplications", equalTo(0))
                .body("objectives[0].actions[0].status", equalTo("ongoing"))
                .body("objectives[0].actions[0].counted", equalTo(1))
                .body("objectives[0].actions[0].granted", equalTo(4800.0f))
                .body("objectives[0].actions[0].realised[0].theme", equalTo("werkplanning"))
                .body("objectives[0].actions[0].realised[0].actionTitle", equalTo("Samen het rooster maken"))
                .body("objectives[0].actions[1].counted", equalTo(0));
        assertThat(published.of(CovenantActionUpdated.class, covenant.toString()))
                .last()
                .extracting(CovenantActionUpdated::status)
                .isEqualTo("ongoing");
    }

    @Test
    void the_same_decision_told_twice_counts_once_and_a_later_one_replaces_it() {
        var covenant = covenants.signed("vastgoed");
        var application = UUID.randomUUID();
        fund.that(covenants.decided(application, "vastgoed", "0800001065", "approved", 480_000));
        fund.that(covenants.decided(application, "vastgoed", "0800001065", "approved", 480_000));
        covenants.get(covenant, "vastgoed").body("objectives[0].actions[0].counted", equalTo(1));

        fund.that(covenants.decided(application, "vastgoed", "0800001065", "rejected", 0));
        covenants
                .get(covenant, "vastgoed")
                .body("objectives[0].actions[0].counted", equalTo(0))
                .body("objectives[0].actions[0].status", equalTo("planned"));
    }

    @Test
    void an_action_is_realised_when_its_target_is_met() {
        var covenant = covenants.signed("verhuizing");
        for (var company : List.of("0800001065", "0800001164")) {
            fund.that(covenants.decided(UUID.randomUUID(), "verhuizing", company, "approved", 100_000));
        }
        covenants.get(covenant, "verhuizing").body("objectives[0].actions[0].status", equalTo("realised"));
    }

    @Test
    void a_decision_of_another_sector_or_theme_moves_nothing() {
        var covenant = covenants.signed("textiel");
        fund.that(covenants.decided(UUID.randomUUID(), "hout", "0800001065", "approved", 100_000));
        covenants.get(covenant, "textiel").body("objectives[0].actions[0].counted", equalTo(0));
    }

    @Test
    void what_companies_do_is_never_typed() {
        var covenant = covenants.signed("diamant");
        var companyAction = covenants.actionId(covenant, "diamant", 0);
        var sectorAction = covenants.actionId(covenant, "diamant", 1);
        var result = "{\"achievedOn\":\"%s\",\"amount\":2,\"evidence\":\"Verslag van de vormingsdag\"}"
                .formatted(covenants.today());

        as("diamant")
                .header("If-Match", "*")
                .body(result)
                .post(API + "/" + covenant + "/actions/" + companyAction + "/results")
                .then()
                .statusCode(409)
                .body("type", containsString("counted-by-the-fund"));
        var key = UUID.randomUUID().toString();
        for (var twice = 0; twice < 2; twice++) {
            as("diamant")
                    .header("If-Match", "*")
                    .header("Idempotency-Key", key)
                    .body(result)
                    .post(API + "/" + covenant + "/actions/" + sectorAction + "/results")
                    .then()
                    .statusCode(200)
                    .body("objectives[0].actions[1].counted", equalTo(2))
                    .body("objectives[0].actions[1].status", equalTo("ongoing"));
        }
    }

    @Test
    void the_page_shows_who_realised_what_to_the_consultant_of_the_sector() {
        var covenant = covenants.signed("social-profit");
        given().auth()
                .oauth2(Tokens.company("0800001164"))
                .get("/convenant/fragment/home")
                .then()
                .statusCode(200);
        fund.that(covenants.decided(UUID.randomUUID(), "social-profit", "0800001164", "approved", 350_050));

        as("social-profit")
                .get("/convenant/convenanten/" + covenant)
                .then()
                .statusCode(200)
                .body(containsString("Organisatie 0800001164"))
                .body(containsString("€\u00a03.500,50"))
                .body(containsString("Samen het rooster maken"));
        as("social-profit").get("/convenant/fragment/home").then().body(containsString("1 keer door een onderneming"));
    }
}
