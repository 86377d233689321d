package be.werkbaarheidsfonds.scan.equivalent;

import static be.werkbaarheidsfonds.scan.equivalent.DeclarationStatus.DECLARED;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.platform.testkit.LifecycleDocument;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclarationLifecycleTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final Map<String, DeclarationAction> ACTIONS = new LinkedHashMap<>();

    static {
        List.of(
                        new DeclarationAction.Recognise(DAY, "Zelfde thema's"),
                        new DeclarationAction.Refuse(DAY, "Andere thema's"),
                        new DeclarationAction.Withdraw(DAY))
                .forEach(action -> ACTIONS.put(action.code(), action));
    }

    /** The truth table: only what is declared can still go anywhere. */
    @ParameterizedTest
    @CsvSource({"recognise, RECOGNISED", "refuse, REFUSED", "withdraw, WITHDRAWN"})
    void a_declaration_is_decided_once(String code, DeclarationStatus to) {
        var action = Objects.requireNonNull(ACTIONS.get(code));
        for (var status : DeclarationStatus.values()) {
            if (status == DECLARED) {
                assertThat(DeclarationLifecycle.next(status, action)).contains(to);
            } else {
                assertThat(DeclarationLifecycle.next(status, action)).isEmpty();
            }
        }
    }

    @Test
    void the_table_has_every_action() {
        assertThat(ACTIONS.values().stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(DeclarationAction.class.getPermittedSubclasses()));
    }

    @Test
    void its_diagram_is_the_committed_one() {
        LifecycleDocument.verify(
                "scan-equivalent",
                "Lifecycle of a declaration of an equivalent instrument",
                List.of(DeclarationStatus.values()),
                ACTIONS,
                DeclarationLifecycle::next);
    }
}
