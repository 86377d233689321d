package be.werkbaarheidsfonds.systemtests.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import be.werkbaarheidsfonds.systemtests.harness.SystemTest;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A partner system with client credentials reads what is published. */
@SystemTest
@Order(20)
class PartnerTest {

    private final RunningSuite suite;

    PartnerTest(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void the_printed_examples_work() {
        var examples = PrintedExamples.of(Path.of("..", "docs", "api.md"));

        var printed = examples.run(Map.of(
                "http://localhost:8080", suite.suite().portal().toString(),
                "http://localhost:8180", origin(suite.suite().identityProvider())));

        assertThat(printed).hasSameSizeAs(examples.blocks()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(printed.getFirst()).as("getting a token").isBlank();
        assertThat(printed.subList(1, printed.size()))
                .allSatisfy(output -> assertThat(output).isNotBlank().doesNotContain("urn:problem-type"));
        assertThat(Json.read(printed.get(1)).path("items")).as("calls").isNotEmpty();
        assertThat(Json.read(printed.get(2)).path("total").asInt())
                .as("sectors with figures")
                .isEqualTo(35);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/fund/v1/applications",
                "/api/dialogue/v1/discussions",
                "/api/convenant/v1/covenants",
                "/api/convenant/v1/companies",
                "/api/scan/v1/campaigns"
            })
    void what_belongs_to_companies_is_not_for_partners(String path) {
        assertThat(suite.asPartner().get(path).status()).as(path).isIn(401, 403, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/convenant/v1/sector-figures", "/api/fund/v1/applications", "/api/scan/v1/campaigns"})
    void without_a_token_nothing_is_told(String path) {
        suite.anonymous().get(path).expectProblem(401);
    }

    @Test
    void a_token_that_was_tampered_with_is_refused() {
        for (var token : List.of("nonsense", "a.b.c", suite.partnerToken() + "x", unsigned(suite.partnerToken()))) {
            suite.anonymous()
                    .withToken(token)
                    .get("/api/convenant/v1/sector-figures")
                    .expectProblem(401);
        }
    }

    private static String unsigned(String token) {
        var none = java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return none + "." + token.split("\\.", -1)[1] + ".";
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
