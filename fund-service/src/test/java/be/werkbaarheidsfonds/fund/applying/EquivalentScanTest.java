package be.werkbaarheidsfonds.fund.applying;

import static be.werkbaarheidsfonds.fund.Fund.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import be.werkbaarheidsfonds.fund.Fund;
import be.werkbaarheidsfonds.platform.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A measurement with another instrument counts as a scan once scan-service tells that it was recognised. */
@QuarkusTest
class EquivalentScanTest {

    @Inject
    Fund fund;

    /** Everything but a scan. */
    private Fund.Ready companyWithoutScan() {
        var number = Fund.newNumber();
        fund.publishMenu();
        fund.register(number);
        fund.discuss(number, true, "werkdrukdialoog", "ergonomische-werkposten");
        return new Fund.Ready(number, UUID.randomUUID(), Tokens.company(number));
    }

    @Test
    void an_application_without_a_finding_can_be_handed_in_once_an_equivalent_is_recognised() {
        var call = Fund.openCall(50_000);
        var company = companyWithoutScan();
        var url = "/fund/aanvragen/nieuw?oproep=" + call;
        assertThat(PagesTest.get(company.token(), url)).contains("wacht nog op gegevens");
        var id = Fund.draft(company, call, Fund.project(1_000));
        Fund.step(company.token(), id, "submission", Map.of())
                .then()
                .statusCode(422)
                .body("issues.type", hasItem("urn:problem-type:belgif:input-validation:finding-missing"));

        fund.recogniseEquivalent(company.number(), today().minusDays(20));
        assertThat(PagesTest.get(company.token(), url))
                .contains("Evenwaardige meting", "Eigen bevraging")
                .doesNotContain("wacht nog op");
        Fund.step(company.token(), id, "submission", Map.of()).then().statusCode(200);
        assertThat(PagesTest.get(Fund.ASSESSOR, "/fund/dossiers/" + id))
                .contains("Evenwaardige meting", "Eigen bevraging");
    }

    @Test
    void an_equivalent_that_is_too_old_is_refused_as_an_old_scan_is() {
        var call = Fund.openCall(50_000);
        var company = companyWithoutScan();
        fund.recogniseEquivalent(company.number(), today().minusMonths(7));
        var id = Fund.draft(company, call, Fund.project(1_000));
        Fund.step(company.token(), id, "submission", Map.of())
                .then()
                .statusCode(422)
                .body("issues.type", hasItem("urn:problem-type:belgif:input-validation:finding-too-old"));
    }

    @Test
    void a_finding_that_is_attached_goes_before_an_equivalent() {
        var call = Fund.openCall(50_000);
        var company = fund.readyCompany();
        fund.recogniseEquivalent(company.number(), today().minusDays(1));
        var page = PagesTest.get(company.token(), "/fund/aanvragen/nieuw?oproep=" + call + "&scan=" + company.scanId());
        assertThat(page).contains("Bevinding van uw scan").doesNotContain("Evenwaardige meting");
    }
}
