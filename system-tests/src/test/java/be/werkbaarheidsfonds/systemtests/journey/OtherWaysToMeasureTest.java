package be.werkbaarheidsfonds.systemtests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.systemtests.browser.Visitor;
import be.werkbaarheidsfonds.systemtests.harness.Account;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import be.werkbaarheidsfonds.systemtests.harness.SystemTest;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Beside the scan of a company: the self-scan, questionnaires as data, and what was measured elsewhere. */
@SystemTest
@Order(55)
class OtherWaysToMeasureTest {

    private static final String INSTRUMENT = "Bevraging van de preventiedienst";
    private static final String REASON = "De vier werkbaarheidsindicatoren zitten erin.";

    private final RunningSuite suite;

    OtherWaysToMeasureTest(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    @Order(1)
    void the_self_employed_scan_themselves_without_a_connection_once_the_page_is_loaded() {
        try (var someone = suite.visitor(Visitor.Device.PHONE)) {
            someone.opens("/scan/zelfscan");
            assertThat(someone.page().locator("[data-offline]")).isVisible();
            someone.looksAt("50-zelfscan");
            someone.page().context().setOffline(true);
            someone.page().reload();
            assertThat(new Questionnaire(someone, 4).answersWhatIsVisible())
                    .as("all but the three about a manager")
                    .isEqualTo(31);

            someone.presses("Toon waar ik sta");

            assertThat(someone.page().locator("[data-shown]")).containsText("Werkstress");
            someone.page().context().setOffline(false);
            someone.looksAt("51-zelfscan-resultaat");
        }
    }

    @Test
    @Order(2)
    void an_administrator_reads_and_checks_questionnaires() {
        try (var pieter = suite.visitor(Account.ADMIN, "/scan/instrumenten")) {
            assertThat(pieter.text()).contains("Basispakket werkbaar werk");
            pieter.looksAt("52-vragenlijsten");
            pieter.opens("/scan/instrumenten/basis-1");
            pieter.looksAt("53-vragenlijst");
            pieter.opens("/scan/instrumenten/nieuw");
            pieter.looksAt("54-vragenlijst-invoeren");
            pieter.opens("/scan/niet-geteld");
            pieter.looksAt("54-niet-geteld");
        }
    }

    @Test
    @Order(3)
    void a_company_declares_what_it_measured_otherwise() {
        try (var tom = suite.visitor(Account.OF_A_THIRD_COMPANY, "/scan/evenwaardig")) {
            tom.looksAt("55-evenwaardig");
            tom.opens("/scan/evenwaardig/nieuw");
            tom.presses("Aangeven");
            assertThat(tom.text()).contains("Niet alles is juist ingevuld");
            tom.looksAt("56-evenwaardig-fouten");
            tom.page().locator("[name=instrument]").fill(INSTRUMENT);
            tom.page().locator("[name=conductedBy]").fill("Externe preventiedienst");
            tom.page()
                    .locator("[name=measuredOn]")
                    .fill(LocalDate.now(ZoneId.of("Europe/Brussels"))
                            .minusMonths(2)
                            .toString());
            tom.page().locator("[name=respondents]").fill("16");
            tom.presses("Aangeven");
            assertThat(tom.heading()).isEqualTo(INSTRUMENT);
            tom.looksAt("57-evenwaardig-aangegeven");
        }
    }

    @Test
    @Order(4)
    void an_administrator_recognises_it_with_a_reason_the_company_reads() {
        try (var pieter = suite.visitor(Account.ADMIN, "/scan/evenwaardig")) {
            pieter.follows(INSTRUMENT);
            pieter.looksAt("58-evenwaardig-beslissen");
            pieter.page().locator("textarea[name=reason]").fill(REASON);
            pieter.presses("Erkennen");
        }
        try (var tom = suite.visitor(Account.OF_A_THIRD_COMPANY, "/scan/evenwaardig")) {
            tom.follows(INSTRUMENT);
            assertThat(tom.text()).containsIgnoringCase("erkend").contains(REASON);
        }
    }
}
