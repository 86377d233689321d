package be.werkbaarheidsfonds.fund.call;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.platform.testkit.LifecycleDocument;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallLifecycleTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, REVISE, DRAFT",
        "DRAFT, PUBLISH, PUBLISHED",
        "DRAFT, CLOSE, refused",
        "PUBLISHED, REVISE, refused",
        "PUBLISHED, PUBLISH, refused",
        "PUBLISHED, CLOSE, CLOSED",
        "CLOSED, REVISE, refused",
        "CLOSED, PUBLISH, refused",
        "CLOSED, CLOSE, refused"
    })
    void every_action_in_every_status_does_what_the_table_says(CallStatus status, CallAction action, String next) {
        assertThat(CallLifecycle.next(status, action).map(Enum::name).orElse("refused"))
                .isEqualTo(next);
    }

    @Test
    void the_diagram_of_a_call_says_what_the_lifecycle_does() {
        Map<String, CallAction> actions = Arrays.stream(CallAction.values())
                .collect(Collectors.toMap(
                        action -> action.name().toLowerCase(Locale.ROOT), action -> action, (a, b) -> a, TreeMap::new));
        LifecycleDocument.verify(
                "fund-call", "Lifecycle of a call", List.of(CallStatus.values()), actions, CallLifecycle::next);
    }

    @Test
    void the_form_stays_within_twelve_inputs_two_uploads_and_eight_minutes() {
        for (var actions = 1; actions <= BurdenEstimate.MOST_ACTIONS; actions++) {
            var burden = BurdenEstimate.ofActions(actions);
            assertThat(burden.inputs()).isLessThanOrEqualTo(BurdenEstimate.MOST_INPUTS);
            assertThat(burden.uploads()).isLessThanOrEqualTo(2);
            assertThat(burden.minutes()).isLessThanOrEqualTo(8);
        }
    }
}
