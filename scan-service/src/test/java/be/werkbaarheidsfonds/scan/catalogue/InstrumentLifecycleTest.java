package be.werkbaarheidsfonds.scan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.platform.testkit.LifecycleDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InstrumentLifecycleTest {

    private static final Map<String, InstrumentAction> ACTIONS =
            Map.of("end", new InstrumentAction.End(LocalDate.of(2027, 3, 1)));

    @Test
    void what_is_published_can_end_and_what_ended_stays_so() {
        var end = new InstrumentAction.End(LocalDate.of(2027, 3, 1));
        assertThat(InstrumentLifecycle.next(InstrumentStatus.PUBLISHED, end)).contains(InstrumentStatus.ENDED);
        assertThat(InstrumentLifecycle.next(InstrumentStatus.ENDED, end)).isEmpty();
    }

    @Test
    void the_table_has_every_action() {
        assertThat(ACTIONS).hasSameSizeAs(InstrumentAction.class.getPermittedSubclasses());
    }

    @Test
    void its_diagram_is_the_committed_one() {
        LifecycleDocument.verify(
                "scan-instrument",
                "Lifecycle of a published instrument",
                List.of(InstrumentStatus.values()),
                ACTIONS,
                InstrumentLifecycle::next);
    }
}
