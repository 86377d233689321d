package be.werkbaarheidsfonds.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.systemtests.browser.Visitor;
import be.werkbaarheidsfonds.systemtests.harness.Account;
import be.werkbaarheidsfonds.systemtests.harness.Company;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import be.werkbaarheidsfonds.systemtests.harness.SystemTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The doors of the portal: in through Keycloak, for one company of several, and out again. */
@SystemTest
@Order(50)
class SessionTest {

    private final RunningSuite suite;

    SessionTest(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void a_person_with_two_mandates_chooses_for_which_company_they_act_and_sees_it_everywhere() {
        try (var joris = suite.visitor(Visitor.Device.DESK)) {
            joris.logsIn("/aanmelden", Account.OF_TWO_COMPANIES.userName(), Account.PASSWORD);
            assertThat(joris.heading()).isEqualTo("Voor welke onderneming handelt u nu?");
            joris.looksAt("40-mandaat");
            choose(joris, Company.CARE);
            assertThat(joris.text()).contains("U handelt voor", dotted(Company.CARE));

            joris.opens("/dialogue/besprekingen");
            assertThat(joris.text()).contains(dotted(Company.CARE));
            joris.follows("Wissel van onderneming");
            choose(joris, Company.BAKERY);
            assertThat(joris.text()).contains(dotted(Company.BAKERY)).doesNotContain(dotted(Company.CARE));
        }
    }

    @Test
    void logging_out_ends_the_session_at_the_identity_provider_too() {
        try (var an = suite.visitor(Account.HR_MANAGER, "/aanmelden")) {
            assertThat(an.text()).contains("Afmelden");
            an.follows("Afmelden");
            assertThat(an.heading()).isEqualTo("U bent afgemeld");
            an.looksAt("41-afgemeld");

            an.opens("/dialogue/besprekingen");

            assertThat(an.page().url())
                    .startsWith(suite.suite().identityProvider().toString());
            assertThat(an.page().locator("#password").isVisible()).isTrue();
        }
    }

    @Test
    void a_wrong_password_stays_at_the_door() {
        try (var an = suite.visitor(Visitor.Device.DESK)) {
            an.opens("/dialogue/besprekingen");
            an.looksAt("42-aanmelden");
            an.page().locator("#username").fill(Account.HR_MANAGER.userName());
            an.page().locator("#password").fill("fout");
            an.page().locator("#kc-login").click();
            assertThat(an.page().url())
                    .startsWith(suite.suite().identityProvider().toString());
        }
    }

    @Test
    void pages_of_another_role_are_refused_in_dutch() {
        try (var lies = suite.visitor(Account.FOOD_CONSULTANT, "/aanmelden")) {
            lies.opens("/dialogue/besprekingen");
            assertThat(lies.text()).contains("geen toegang");
            lies.looksAt("43-geen-toegang");
        }
    }

    @Test
    void what_everyone_may_know_needs_no_account() {
        try (var visitor = suite.visitor(Visitor.Device.DESK)) {
            visitor.opens("/");
            visitor.looksAt("01-startpagina");
            visitor.opens("/privacy");
            visitor.looksAt("44-privacy");
            visitor.opens("/toegankelijkheid");
            visitor.looksAt("45-toegankelijkheid");
            visitor.opens("/portal/stijl");
            visitor.looksAt("46-stijl");
            visitor.opens("/bestaat-niet");
            assertThat(visitor.text()).contains("Dit bestaat niet");
            visitor.looksAt("47-bestaat-niet");
        }
    }

    @Test
    void a_form_posted_from_another_site_is_refused() {
        var reply = suite.anonymous().with("Sec-Fetch-Site", "cross-site").post("/scan/invullen", java.util.Map.of());

        assertThat(reply.status()).isEqualTo(403);
    }

    private static void choose(Visitor visitor, Company company) {
        visitor.page()
                .locator("input[name=onderneming][value='" + company.enterpriseNumber() + "']")
                .check();
        visitor.presses("Verder");
    }

    private static String dotted(Company company) {
        var number = company.enterpriseNumber();
        return number.substring(0, 4) + "." + number.substring(4, 7) + "." + number.substring(7);
    }
}
