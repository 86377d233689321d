package be.werkbaarheidsfonds.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.systemtests.browser.Visitor;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import be.werkbaarheidsfonds.systemtests.harness.SystemTest;
import com.google.gson.JsonObject;
import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Step 3 on a slow connection: what a phone that was never here fetches, with headers, as it comes over the line. */
@SystemTest
@Order(12)
class RespondentWeightTest {

    private static final long MOST = 100_000;

    private final RunningSuite suite;

    RespondentWeightTest(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void the_code_page_and_the_questionnaire_each_load_in_under_a_hundred_kilobytes() {
        try (var someone = suite.visitor(Visitor.Device.PHONE)) {
            var bytes = new AtomicLong();
            var requests = new AtomicLong();
            var network = someone.page().context().newCDPSession(someone.page());
            network.send("Network.enable");
            network.on("Network.loadingFinished", finished -> {
                bytes.addAndGet(lengthOf(finished));
                requests.incrementAndGet();
            });

            someone.opens("/scan/invullen");
            someone.page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(requests.get()).as("page, style, script, font").isGreaterThanOrEqualTo(4);
            assertThat(bytes.get()).as("page with the code").isBetween(1L, MOST);

            // this browser keeps nothing, so what both pages need is loaded again
            bytes.set(0);
            someone.fills("Uw code", Story.codes().get(60));
            someone.presses("Beginnen");
            someone.page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(bytes.get()).as("questionnaire").isBetween(1L, MOST);
        }
    }

    private static long lengthOf(JsonObject finished) {
        return finished.get("encodedDataLength").getAsLong();
    }
}
