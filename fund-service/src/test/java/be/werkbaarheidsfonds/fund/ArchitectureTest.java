package be.werkbaarheidsfonds.fund;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.platform.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final ArchitectureRules RULES = ArchitectureRules.of("be.werkbaarheidsfonds.fund");

    @Test
    void the_service_keeps_the_rules_of_the_suite() {
        RULES.check();
    }

    @Test
    void only_published_calls_are_public() {
        assertThat(RULES.publicEndpoints())
                .containsExactly(
                        "call.CallPages.detail",
                        "call.CallPages.list",
                        "call.CallResource.get",
                        "call.CallResource.list");
    }
}
