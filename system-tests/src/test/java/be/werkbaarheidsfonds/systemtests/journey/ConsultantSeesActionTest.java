package be.werkbaarheidsfonds.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import be.werkbaarheidsfonds.systemtests.api.CovenantByProgram;
import be.werkbaarheidsfonds.systemtests.api.FundByProgram;
import be.werkbaarheidsfonds.systemtests.harness.Account;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import be.werkbaarheidsfonds.systemtests.harness.SystemTest;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Step 7: what the company realises shows in its sector's covenant, moved by the event. */
@SystemTest
@Order(17)
class ConsultantSeesActionTest {

    private final RunningSuite suite;

    ConsultantSeesActionTest(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void the_covenant_counts_the_actions_with_their_euros_and_themes() {
        var covenants = new CovenantByProgram(suite);

        var counted = await("the event of the approval")
                .atMost(FundByProgram.EVENT_PATIENCE)
                .until(
                        () -> covenants.counted(Account.FOOD_CONSULTANT, Story.recall(Story.Note.COVENANT_ID)),
                        found -> !found.isEmpty());

        assertThat(counted)
                .extracting(action -> action.path("theme").asText())
                .containsExactlyInAnyOrderElementsOf(themes());
        assertThat(counted.stream()
                        .mapToDouble(action -> action.path("granted").asDouble())
                        .sum())
                .isCloseTo(6_300.30, within(0.001));
        try (var sofie = suite.visitor(Account.FOOD_CONSULTANT, "/aanmelden")) {
            sofie.opens("/");
            sofie.looksAt("34-start-consulent");
            sofie.opens("/convenant/convenanten");
            sofie.looksAt("35-convenanten");
            sofie.opens("/convenant/convenanten/" + Story.recall(Story.Note.COVENANT_ID));
            assertThat(sofie.text()).contains("6.300,30");
            sofie.looksAt("36-convenant");
        }
    }

    private Set<String> themes() {
        return Story.actions().stream()
                .map(code -> suite.asPartner()
                        .get("/api/convenant/v1/menu-actions/" + code)
                        .expect(200)
                        .json()
                        .path("theme")
                        .path("code")
                        .asText())
                .collect(Collectors.toSet());
    }
}
