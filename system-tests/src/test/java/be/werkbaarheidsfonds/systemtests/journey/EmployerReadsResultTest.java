package be.werkbaarheidsfonds.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.systemtests.browser.Visitor;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import be.werkbaarheidsfonds.systemtests.harness.SystemTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Step 4: the scan is closed, the result is read, two actions are chosen. */
@SystemTest
@Order(13)
class EmployerReadsResultTest {

    private final RunningSuite suite;

    EmployerReadsResultTest(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    @Order(1)
    void closes_the_scan_and_sees_the_result_of_blocks_of_at_least_ten() {
        try (var an = suite.visitor(Story.COMPANY.user(), "/scan/" + scan())) {
            assertThat(an.text()).contains("52");
            an.looksAt("10-scan-loopt");
            an.opens("/scan/" + scan() + "/sluiten");
            an.looksAt("10-scan-sluiten");
            an.presses("Definitief afsluiten");

            assertThat(an.page().url()).endsWith("/resultaat");
            assertThat(an.text()).contains("Werkbaarheidsgraad", "Werkstress", "Motivatie", "Productie", "Vlaanderen");
            assertThat(an.page().locator("caption, th, h2, h3").allInnerTexts())
                    .as("a department of eight is never shown alone")
                    .noneMatch(text -> text.strip().equals("Kantoor"));
            an.looksAt("10-resultaat");
        }
    }

    @Test
    @Order(2)
    void chooses_two_actions_that_fit_the_problems() {
        try (var an = suite.visitor(Story.COMPANY.user(), "/scan/" + scan() + "/resultaat")) {
            var offered = an.page().locator("input[name=acties]");
            assertThat(offered.count()).isGreaterThanOrEqualTo(2);
            offered.nth(0).check();
            offered.nth(1).check();
            Story.keep(
                    Story.Note.ACTIONS,
                    offered.nth(0).inputValue() + " " + offered.nth(1).inputValue());
            an.presses("Deze acties bespreken");

            assertThat(an.page().url()).contains("/dialogue/besprekingen/nieuw", scan());
            assertThat(an.page().locator("input[name=actions]:checked").count()).isEqualTo(2);
        }
    }

    @Test
    @Order(3)
    void lets_worker_representatives_look_for_themselves() {
        try (var an = suite.visitor(Story.COMPANY.user(), "/scan/" + scan() + "/inzage")) {
            an.looksAt("10-inzage-geven");
            an.presses("Link maken");
            an.looksAt("10-inzage-link");
            var token = an.page().locator("strong").last().innerText();

            try (var representative = suite.visitor(Visitor.Device.PHONE_WITHOUT_JAVASCRIPT)) {
                representative.opens("/scan/inzage");
                representative.fills("Code", token);
                representative.presses("De scan inkijken");
                assertThat(representative.text()).contains("Het resultaat is klaar", "Kantoor");
            }
            try (var representative = suite.visitor(Visitor.Device.PHONE)) {
                representative.opens("/scan/inzage");
                representative.looksAt("10-inzage");
                representative.opens("/scan/inzage#" + token);
                representative.page().waitForSelector("text=Het resultaat is klaar");
                assertThat(representative.page().url()).doesNotContain(token);
                representative.looksAt("10-inzage-scan");
            }
        }
    }

    private static String scan() {
        return Story.recall(Story.Note.SCAN_ID);
    }
}
