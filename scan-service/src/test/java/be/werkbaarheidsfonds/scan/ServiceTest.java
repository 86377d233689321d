package be.werkbaarheidsfonds.scan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.platform.testkit.ArchitectureRules;
import be.werkbaarheidsfonds.platform.testkit.OpenApiContract;
import be.werkbaarheidsfonds.platform.testkit.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ServiceTest {

    private static final ArchitectureRules RULES = ArchitectureRules.of("be.werkbaarheidsfonds.scan");

    @Test
    void it_is_ready() {
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void its_api_is_the_committed_contract() {
        OpenApiContract.verify("scan");
    }

    @Test
    void it_is_built_by_the_rules() {
        RULES.check();
    }

    @Test
    void only_respondents_representatives_and_the_self_scan_need_no_token() {
        assertThat(RULES.publicEndpoints())
                .containsExactlyInAnyOrder(
                        "representatives.RepresentativePages.ask",
                        "representatives.RepresentativePages.pdf",
                        "representatives.RepresentativePages.show",
                        "responding.RespondentPages.ask",
                        "responding.RespondentPages.kiosk",
                        "responding.RespondentPages.open",
                        "responding.RespondentPages.privacy",
                        "responding.RespondentPages.submit",
                        "responding.RespondentPages.thanks",
                        "responding.RespondentResource.open",
                        "responding.RespondentResource.submit",
                        "selfscan.SelfScanPages.page",
                        "selfscan.SelfScanPages.worker");
    }
}
