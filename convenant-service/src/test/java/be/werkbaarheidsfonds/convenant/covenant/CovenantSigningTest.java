package be.werkbaarheidsfonds.convenant.covenant;

import static be.werkbaarheidsfonds.convenant.covenant.CovenantsOfTests.API;
import static be.werkbaarheidsfonds.convenant.covenant.CovenantsOfTests.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import be.werkbaarheidsfonds.contracts.convenant.CovenantActionUpdated;
import be.werkbaarheidsfonds.contracts.convenant.CovenantSigned;
import be.werkbaarheidsfonds.convenant.FundTells;
import be.werkbaarheidsfonds.convenant.Published;
import be.werkbaarheidsfonds.platform.audit.AuditTrail;
import be.werkbaarheidsfonds.platform.audit.AuditedEntry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A signature, and what it changes. */
@QuarkusTest
class CovenantSigningTest {

    @Inject
    CovenantsOfTests covenants;

    @Inject
    Published published;

    @Inject
    FundTells fund;

    @Inject
    AuditTrail audit;

    @Test
    void signing_tells_the_other_services_and_leaves_a_trail() {
        var covenant = covenants.signed("elektriciens");

        assertThat(published.of(CovenantSigned.class, covenant.toString()))
                .singleElement()
                .extracting(CovenantSigned::sector)
                .isEqualTo("elektriciens");
        assertThat(published.of(CovenantActionUpdated.class, covenant.toString()))
                .extracting(CovenantActionUpdated::level)
                .containsExactlyInAnyOrder("company", "sector");
        assertThat(audit.history("covenant", covenant.toString()))
                .extracting(AuditedEntry::action)
                .containsExactly("draft", "sign");
    }

    @Test
    void a_covenant_without_parties_or_actions_is_not_signed() {
        var id = UUID.randomUUID();
        as("bouw")
                .header("Idempotency-Key", id)
                .body("""
                        {"sector":"bouw","title":"Leeg ontwerp","from":"%s","until":"%s","parties":[],"objectives":[]}
                        """.formatted(covenants.today(), covenants.today().plusYears(1)))
                .post(API)
                .then()
                .statusCode(201);

        as("bouw")
                .header("If-Match", "*")
                .body("{\"signedOn\":\"%s\"}".formatted(covenants.today().plusDays(1)))
                .post(API + "/" + id + "/signature")
                .then()
                .statusCode(422)
                .body("issues.name", containsInAnyOrder("signedOn", "parties", "parties", "objectives"));
    }

    @Test
    void a_sector_has_one_covenant_in_force() {
        covenants.signed("autosector");
        var second = covenants.draft("autosector");
        as("autosector")
                .header("If-Match", "*")
                .body("{\"signedOn\":\"%s\"}".formatted(covenants.today()))
                .post(API + "/" + second + "/signature")
                .then()
                .statusCode(409)
                .body("type", containsString("covenant-overlap"));
    }

    @Test
    void a_signed_covenant_does_not_change_and_an_ended_one_counts_no_more() {
        var covenant = covenants.signed("binnenscheepvaart");
        as("binnenscheepvaart")
                .header("If-Match", "*")
                .body(covenants.body("binnenscheepvaart"))
                .put(API + "/" + covenant)
                .then()
                .statusCode(409)
                .body("type", containsString("covenant-signed"));
        as("binnenscheepvaart")
                .header("If-Match", "*")
                .body("{\"endedOn\":\"%s\",\"reason\":\"Nieuwe afspraken\"}"
                        .formatted(covenants.today().minusDays(1)))
                .post(API + "/" + covenant + "/end")
                .then()
                .statusCode(200)
                .body("status", equalTo("ended"))
                .body("allowed", equalTo(List.of()));

        fund.that(covenants.decided(UUID.randomUUID(), "binnenscheepvaart", "0800001065", "approved", 100_000));
        covenants.get(covenant, "binnenscheepvaart").body("objectives[0].actions[0].counted", equalTo(0));
    }
}
