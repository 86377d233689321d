package be.werkbaarheidsfonds.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import be.werkbaarheidsfonds.systemtests.harness.SystemTest;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Step 5, first half: the two actions were discussed in the CPBW, and only now the finding leaves the scan. */
@SystemTest
@Order(14)
class EmployerDiscussesTest {

    private final RunningSuite suite;

    EmployerDiscussesTest(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void records_that_two_actions_were_agreed_with_in_the_cpbw_and_attaches_the_finding() {
        try (var an = suite.visitor(Story.COMPANY.user(), "/dialogue/besprekingen")) {
            an.looksAt("11-besprekingen");
            an.opens("/dialogue/besprekingen/nieuw?acties=" + String.join(",", Story.actions()) + "&scan="
                    + Story.recall(Story.Note.SCAN_ID));
            assertThat(an.page().locator("input[name=actions]:checked").count()).isEqualTo(2);
            an.presses("Bewaren");
            assertThat(an.text()).contains("Niet alles is juist ingevuld", "Kies waar u de acties besprak.");
            an.looksAt("12-bespreking-fouten");

            an.page().locator("input[name=body][value=cpbw]").check();
            an.page().locator("input[name=heldOn]").fill(today().toString());
            an.page().locator("input[name=agreed][value=ja]").check();
            an.page().locator("textarea[name=note]").fill("Start na de zomerdrukte.");
            an.looksAt("13-bespreking-noteren");
            an.presses("Bewaren");

            assertThat(an.text()).contains("Genoteerd: akkoord", "Start na de zomerdrukte.");
            an.looksAt("14-bespreking");
            an.follows("Bevinding delen en aanvraag starten");
            assertThat(an.page().url()).contains("/scan/" + Story.recall(Story.Note.SCAN_ID) + "/delen");
            an.looksAt("15-bevinding-delen");
            an.presses("Delen en naar de aanvraag");
            assertThat(an.page().url()).contains("/fund/aanvragen/nieuw");
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Brussels"));
    }
}
