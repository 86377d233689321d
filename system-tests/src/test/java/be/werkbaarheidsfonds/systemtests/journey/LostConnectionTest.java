package be.werkbaarheidsfonds.systemtests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.local.suite.Service;
import be.werkbaarheidsfonds.systemtests.browser.Visitor;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import be.werkbaarheidsfonds.systemtests.harness.SystemTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Step 3, where the connection is bad: answers survive, and arrive once when it is back. */
@SystemTest
@Order(12)
class LostConnectionTest {

    private static final Pattern SEND = Pattern.compile("/scan/invullen/verzenden");
    /** The page asks again every 15 to 20 seconds. */
    private static final double SOON = 60_000;

    /** As before 2022, and with everything blocked that a page could keep. */
    private static final String OLD_AND_STRICT = """
            delete AbortSignal.timeout;
            Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } });
            """;

    private final RunningSuite suite;

    LostConnectionTest(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    @Order(1)
    void on_a_phone_the_sheet_waits_and_is_sent_once_when_the_connection_is_back() {
        var before = sheets();
        try (var someone = suite.visitor(Visitor.Device.PHONE)) {
            someone.opens("/scan/invullen#" + Story.codes().get(3));
            answersEverything(someone, true);
            someone.page().context().setOffline(true);
            someone.presses("Mijn antwoorden versturen");

            assertThat(told(someone)).containsText("geen verbinding");
            // nothing is changed in what is on its way
            assertThat(someone.page().locator("[data-back]")).isHidden();
            assertThat(sheets()).isEqualTo(before);

            someone.page().context().setOffline(false);
            isThanked(someone);
        }
        assertThat(sheets()).isEqualTo(before + 1);
    }

    @Test
    @Order(2)
    void a_shared_tablet_starts_over_when_it_is_left_but_not_while_a_sheet_waits() {
        var before = sheets();
        try (var someone = suite.visitor(Visitor.Device.PHONE)) {
            someone.page().clock().install();
            opensOnTheTablet(someone);
            someone.page().clock().fastForward("03:10");
            assertThat(someone.page()).hasURL(Pattern.compile("/scan/invullen/kiosk\\?taal=nl$"));

            opensOnTheTablet(someone);
            answersEverything(someone, false);
            someone.page().context().setOffline(true);
            someone.presses("Mijn antwoorden versturen");
            assertThat(told(someone)).containsText("geen verbinding");
            someone.page().clock().fastForward("10:00");
            assertThat(told(someone)).containsText("geen verbinding");

            someone.page().context().setOffline(false);
            isThanked(someone);
        }
        assertThat(sheets()).isEqualTo(before + 1);
    }

    private static void opensOnTheTablet(Visitor someone) {
        someone.opens("/scan/invullen/kiosk");
        someone.fills("Uw code", Story.codes().get(4));
        someone.presses("Beginnen");
        assertThat(someone.page().locator("[data-kiosk]")).isAttached();
    }

    @Test
    @Order(3)
    void a_service_that_is_busy_is_no_lost_connection_and_is_asked_again_by_an_old_browser_too() {
        var before = sheets();
        try (var someone = suite.visitor(Visitor.Device.PHONE)) {
            someone.page().addInitScript(OLD_AND_STRICT);
            someone.page().clock().install();
            someone.opens("/scan/invullen#" + Story.codes().get(5));
            answersEverything(someone, false);
            someone.page()
                    .route(
                            SEND,
                            route -> route.fulfill(new Route.FulfillOptions().setStatus(503)),
                            new Page.RouteOptions().setTimes(1));
            someone.presses("Mijn antwoorden versturen");

            assertThat(told(someone)).containsText("te druk");
            someone.page().clock().fastForward("00:20");
            isThanked(someone);
        }
        assertThat(sheets()).isEqualTo(before + 1);
    }

    /** What is about a manager is not left open by who has none: it is hidden. */
    private static void answersEverything(Visitor someone, boolean withoutManager) {
        var questionnaire = new Questionnaire(someone, 3);
        questionnaire.begins();
        questionnaire.chooses("Productie");
        while (someone.page().locator("[data-next]").isVisible()) {
            var absent = someone.page().locator("[data-absent]:visible");
            if (withoutManager && absent.count() > 0) {
                absent.first().check();
            }
            questionnaire.answersWhatIsVisible();
            questionnaire.next();
        }
        assertThat(someone.page().locator("[data-answered]")).hasText("U gaf op elke zin een antwoord.");
    }

    private static Locator told(Visitor someone) {
        return someone.page().locator("[data-sending]");
    }

    private static void isThanked(Visitor someone) {
        assertThat(someone.page().locator("h1"))
                .hasText("Bedankt", new LocatorAssertions.HasTextOptions().setTimeout(SOON));
    }

    private long sheets() {
        return suite.rows(Service.SCAN).count("sealed_sheet");
    }
}
