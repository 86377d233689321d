package be.werkbaarheidsfonds.systemtests.delivery;

import static be.werkbaarheidsfonds.systemtests.api.FundByProgram.EVENT_PATIENCE;
import static be.werkbaarheidsfonds.systemtests.delivery.Grants.COMPANY;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.werkbaarheidsfonds.local.suite.Service;
import be.werkbaarheidsfonds.systemtests.api.FundByProgram;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import be.werkbaarheidsfonds.systemtests.harness.SystemTest;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** An event is late while somebody looks at the page that needs it. */
@SystemTest
@Order(66)
class WaitingUserTest {

    private static final String CALL = "Oproep voor wie wacht";
    private static final int ENOUGH = 12;

    private final RunningSuite suite;
    private final MetalScan scan;

    WaitingUserTest(RunningSuite suite) {
        this.suite = suite;
        this.scan = MetalScan.of(suite);
    }

    /** Where the tests before this one closed it already, nothing is left to do. */
    @BeforeEach
    void closeTheScan() {
        if (scan.status().equals("OPEN")) {
            new Respondents(suite, scan.open()).send(Respondents.of(scan.open(), 0, ENOUGH));
            assertThat(scan.close()).isEqualTo(200);
        }
        await("the result").atMost(EVENT_PATIENCE).until(() -> scan.status().equals("REPORTED"));
    }

    @Test
    void a_page_says_what_it_waits_for_and_fills_in_by_itself_when_that_arrives() {
        new FundByProgram(suite).publishCall(CALL, 100_000_000, true);
        try (var lies = suite.visitor(COMPANY.user(), "/scan/" + scan.id() + "/delen")) {
            try (var _ = suite.holdRelay(Service.SCAN)) {
                lies.presses("Delen en naar de aanvraag");
                lies.follows(CALL);
                assertThat(lies.page().locator("#waiting")).isVisible();
                assertThat(lies.text())
                        .contains("Uw formulier wacht nog op gegevens")
                        .contains("De bevinding van uw scan")
                        .contains("Nog niet aangekomen");
                assertThat(lies.page().locator("[name=goal]").count()).isZero();
            }

            assertThat(lies.page().locator("[name=goal]"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
            assertThat(lies.page().locator("#waiting").count()).isZero();
            assertThat(lies.text()).contains("Bevinding van uw scan");
        }
    }
}
