package be.werkbaarheidsfonds.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.platform.testkit.LogLines;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Of who answers a scan no time and no address stays behind here, where addresses are known (rule B2). */
@QuarkusTest
class NoTraceTest {

    private static final String ADDRESS = "127.0.0.7";
    private static final String TRACED = "/toegankelijkheid";

    @Inject
    Traced traced;

    @Test
    void no_trace_is_made_of_who_answers_or_looks_on() throws InterruptedException {
        traced.forget();
        answer(Browser.at(ADDRESS));
        new Browser().get(TRACED);

        assertThat(traced.upTo(TRACED))
                .noneMatch(path -> path.startsWith("/scan/invullen")
                        || path.startsWith("/scan/zelfscan")
                        || path.startsWith("/scan/inzage")
                        || path.startsWith("/api/scan/v1/sheets")
                        || path.startsWith("/api/scan/v1/questionnaires"));
    }

    @Test
    void no_address_is_logged_of_who_answers_or_looks_on() {
        try (var log = new LogLines()) {
            answer(Browser.at(ADDRESS));
            Logger.getLogger(NoTraceTest.class).info("the log is listened to");

            assertThat(log.lines())
                    .contains("the log is listened to")
                    .noneMatch(line -> line.contains(ADDRESS) || line.contains(ServiceStandIn.RIGHT_CODE));
        }
    }

    private static void answer(Browser someone) {
        someone.get("/scan/invullen");
        someone.get("/scan/zelfscan");
        someone.get("/scan/inzage");
        for (var path : List.of(
                "/scan/invullen",
                "/scan/invullen/verzenden",
                "/scan/inzage",
                "/scan/inzage/resultaat.pdf",
                "/api/scan/v1/questionnaires",
                "/api/scan/v1/sheets")) {
            for (var code : List.of("X", ServiceStandIn.RIGHT_CODE)) {
                assertThat(someone.postFromThePortal(path, "code=" + code).statusCode())
                        .as(path)
                        .isIn(200, 404);
            }
        }
    }
}
