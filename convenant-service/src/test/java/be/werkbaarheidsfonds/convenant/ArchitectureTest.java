package be.werkbaarheidsfonds.convenant;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.platform.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private final ArchitectureRules rules = ArchitectureRules.of("be.werkbaarheidsfonds.convenant");

    @Test
    void the_service_keeps_the_rules_of_the_suite() {
        rules.check();
    }

    @Test
    void nothing_answers_without_a_token() {
        assertThat(rules.publicEndpoints()).isEmpty();
    }
}
