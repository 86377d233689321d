package be.werkbaarheidsfonds.fund.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApplicationLifecycleTest {

    /** Every status × every action; a dot is a refusal. Columns in the order of {@link ActionKind}. */
    private static final String TRUTH_TABLE = """
            status                | SUBMIT    | REQUEST_INFORMATION   | PROVIDE_INFORMATION | ADVISE  | SEND_BACK | APPROVE  | REJECT   | WITHDRAW
            DRAFT                 | SUBMITTED | .                     | .                   | .       | .         | .        | .        | WITHDRAWN
            SUBMITTED             | .         | INFORMATION_REQUESTED | .                   | ADVISED | .         | .        | .        | WITHDRAWN
            INFORMATION_REQUESTED | .         | .                     | SUBMITTED           | ADVISED | .         | .        | .        | WITHDRAWN
            ADVISED               | .         | .                     | .                   | .       | SUBMITTED | APPROVED | REJECTED | WITHDRAWN
            APPROVED              | .         | .                     | .                   | .       | .         | .        | .        | .
            REJECTED              | .         | .                     | .                   | .       | .         | .        | .        | .
            WITHDRAWN             | .         | .                     | .                   | .       | .         | .        | .        | .
            """;

    @Test
    void every_action_in_every_status_does_what_the_table_says() {
        assertThat(asTable()).isEqualToNormalizingWhitespace(TRUTH_TABLE);
    }

    @Test
    void what_is_allowed_is_exactly_what_moves() {
        for (var status : ApplicationStatus.values()) {
            for (var action : ActionKind.values()) {
                var moves = ApplicationLifecycle.next(status, action) instanceof ApplicationLifecycle.Step.To;
                assertThat(ApplicationLifecycle.allowed(status).contains(action))
                        .isEqualTo(moves);
            }
        }
    }

    @Test
    void nothing_is_allowed_in_a_final_status_and_something_in_every_other() {
        for (var status : ApplicationStatus.values()) {
            assertThat(ApplicationLifecycle.allowed(status).isEmpty()).isEqualTo(status.isFinal());
        }
    }

    private static String asTable() {
        var table = new StringBuilder("status");
        Arrays.stream(ActionKind.values()).forEach(action -> table.append(" | ").append(action));
        for (var status : ApplicationStatus.values()) {
            table.append("\n").append(status);
            row(status).values().forEach(cell -> table.append(" | ").append(cell));
        }
        return table.append("\n").toString();
    }

    private static Map<ActionKind, String> row(ApplicationStatus status) {
        var row = new EnumMap<ActionKind, String>(ActionKind.class);
        for (var action : ActionKind.values()) {
            row.put(
                    action,
                    switch (ApplicationLifecycle.next(status, action)) {
                        case ApplicationLifecycle.Step.To to -> to.status().name();
                        case ApplicationLifecycle.Step.Refuse r -> ".";
                    });
        }
        return row;
    }
}
