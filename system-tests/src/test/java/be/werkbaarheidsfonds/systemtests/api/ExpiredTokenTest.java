package be.werkbaarheidsfonds.systemtests.api;

import static be.werkbaarheidsfonds.systemtests.api.FundByProgram.APPLICATIONS;
import static be.werkbaarheidsfonds.systemtests.api.FundByProgram.DISCUSSIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import be.werkbaarheidsfonds.systemtests.harness.SystemTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The token the suite began with, now that it is over. Last of all, when it is old enough by itself;
 * run alone this waits for the five minutes that tokens live.
 */
@SystemTest
@Order(990)
class ExpiredTokenTest {

    private static final Duration LIFESPAN = Duration.ofMinutes(6);

    private final RunningSuite suite;

    ExpiredTokenTest(RunningSuite suite) {
        this.suite = suite;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {APPLICATIONS, DISCUSSIONS, ScanByProgram.CAMPAIGNS, "/api/convenant/v1/companies/0999100196"})
    void a_token_that_is_over_is_refused_where_a_new_one_is_not(String path) {
        var old = suite.firstToken();
        await("the end of the token").atMost(LIFESPAN).until(() -> Instant.now().isAfter(endOf(old)));

        var refused = suite.anonymous().withToken(old).get(path).expectProblem(401);

        assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(suite.as(RunningSuite.FIRST).get(path).status()).isIn(200, 404);
    }

    private static Instant endOf(String token) {
        var claims = new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
        return Instant.ofEpochSecond(Json.read(claims).path("exp").asLong());
    }
}
