package be.werkbaarheidsfonds.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A whole company sits behind one address: only an address that tries very many codes that do not exist waits. */
@QuarkusTest
class CodeLimitTest {

    private static final List<String> TAKE_CODES = List.of(
            "/scan/invullen",
            "/scan/invullen/verzenden",
            "/scan/inzage",
            "/scan/inzage/resultaat.pdf",
            "/api/scan/v1/questionnaires",
            "/api/scan/v1/sheets");
    private static final int LIMIT = Surroundings.UNKNOWN_CODES;
    private static final int UNKNOWN = 404;
    private static final int USED = 409;
    private static final int TOO_MANY = 429;

    /** A company of 100,000 of whom one in fifty mistypes. */
    @Test
    void an_address_may_mistype_two_thousand_times_in_ten_minutes() {
        var config = new SmallRyeConfigBuilder()
                .withMapping(GatewayConfig.class)
                .withDefaultValue("werkbaarheidsfonds.gateway.services.scan", "http://localhost")
                // only Quarkus reads "60s"
                .withDefaultValue("werkbaarheidsfonds.gateway.answer-timeout", "PT60S")
                .withDefaultValue("werkbaarheidsfonds.gateway.fragment-timeout", "PT0.3S")
                .build()
                .getConfigMapping(GatewayConfig.class);
        assertThat(config.unknownCodes()).isEqualTo(2_000);
    }

    @Test
    void where_many_mistype_a_right_code_still_opens() {
        var company = Browser.at("127.0.0.2");
        for (var path : TAKE_CODES) {
            for (var i = 0; i < 11; i++) {
                assertThat(company.postFromThePortal(path, "code=X" + i).statusCode())
                        .isEqualTo(UNKNOWN);
            }
        }
        for (var path : TAKE_CODES) {
            assertThat(company.postFromThePortal(path, "code=" + ServiceStandIn.RIGHT_CODE)
                            .statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    /** Three guesses at a path of each, and a code that was used, which is no guess. */
    @Test
    void codes_tried_en_masse_hold_up_that_address_alone() {
        var guesser = Browser.at("127.0.0.3");
        var unknown = 0;
        var status = 0;
        for (var i = 0; status != TOO_MANY && i < 2 * LIMIT; i++) {
            var code = i % 4 == 3 ? ServiceStandIn.USED_CODE : "X" + i;
            var path = TAKE_CODES.get(i / 4 % TAKE_CODES.size());
            status = guesser.postFromThePortal(path, "code=" + code).statusCode();
            assertThat(status).isIn(UNKNOWN, USED, TOO_MANY);
            unknown += status == UNKNOWN ? 1 : 0;
        }
        assertThat(status).isEqualTo(TOO_MANY);
        // those it may try anew meanwhile come on top
        assertThat(unknown).isGreaterThanOrEqualTo(LIMIT);
        var refused = guesser.postFromThePortal("/scan/invullen?taal=fr", "code=X");
        assertThat(refused.headers().firstValue("Retry-After")).contains("60");
        assertThat(refused.body()).contains("<html lang=\"fr-BE\">", "Trop de codes erronés");
        assertThat(guesser.postFromThePortal("/api/scan/v1/sheets", "code=X").body())
                .contains("urn:problem-type:belgif:too-many-requests");
        assertThat(guesser.get("/scan/invullen").statusCode()).isEqualTo(200);
        assertThat(new Browser()
                        .postFromThePortal("/scan/invullen", "code=" + ServiceStandIn.RIGHT_CODE)
                        .statusCode())
                .isEqualTo(200);
    }
}
