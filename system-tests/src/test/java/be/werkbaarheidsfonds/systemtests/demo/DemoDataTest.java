package be.werkbaarheidsfonds.systemtests.demo;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.local.Accounts;
import be.werkbaarheidsfonds.local.demo.DemoData;
import be.werkbaarheidsfonds.local.suite.Progress;
import be.werkbaarheidsfonds.local.suite.Suite;
import be.werkbaarheidsfonds.systemtests.api.Client;
import be.werkbaarheidsfonds.systemtests.api.IdentityProvider;
import be.werkbaarheidsfonds.systemtests.harness.DeadLetters;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The demo data comes in by the doors people use: whatever they refuse shows here. On a suite of its own, before
 * the one of the other tests starts.
 */
@Order(1)
class DemoDataTest {

    private static Suite suite;
    private static IdentityProvider identityProvider;

    @BeforeAll
    static void load() {
        suite = RunningSuite.startNew(Path.of("target", "suite-with-demo"));
        identityProvider = new IdentityProvider(suite.identityProvider());
        assertThat(DemoData.load(suite, Progress.silent())).isTrue();
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    private static JsonNode get(String account, String path) {
        return Client.anonymous(suite.portal())
                .withToken(identityProvider.tokenOf(account, Accounts.PASSWORD))
                .get(path)
                .expect(200)
                .json();
    }

    private static List<String> statuses(JsonNode found) {
        return found.path("items")
                .valueStream()
                .map(one -> one.path("status").asText())
                .toList();
    }

    @Test
    void it_is_loaded_once() {
        assertThat(DemoData.load(suite, Progress.silent())).isFalse();
    }

    @Test
    void whoever_is_printed_can_log_in() {
        assertThat(Accounts.all())
                .allSatisfy(account -> assertThat(identityProvider.tokenOf(account.username(), Accounts.PASSWORD))
                        .isNotBlank());
    }

    @Test
    void a_company_has_two_scans_and_another_is_in_the_middle_of_one() {
        assertThat(statuses(get("lies", "/api/scan/v1/campaigns"))).containsExactly("reported", "reported");
        assertThat(statuses(get("tom", "/api/scan/v1/campaigns"))).containsExactly("open");
        assertThat(statuses(get("an", "/api/scan/v1/campaigns"))).isEmpty();
    }

    @Test
    void its_sector_has_figures() {
        var figures = get("lies", "/api/convenant/v1/sectors/metaal-en-technologie/scan-figures");
        assertThat(figures.toString()).contains("workload");
    }

    @Test
    void the_fund_has_applications_to_look_at() {
        assertThat(statuses(get("karim", "/api/fund/v1/applications")))
                .contains("SUBMITTED", "APPROVED", "REJECTED")
                .hasSizeGreaterThan(3);
    }

    @Test
    void no_event_was_refused() {
        assertThat(new DeadLetters(suite.kafka().bootstrapServers()).run("list").output())
                .contains("No dead letters");
    }
}
