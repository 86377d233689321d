package be.werkbaarheidsfonds.fund;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.platform.testkit.OpenApiContract;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;

@QuarkusTest
class OpenApiTest {

    private static final Path COMMITTED =
            Path.of("..", "contracts", "src", "main", "resources", "openapi", "fund.yaml");

    /** First compared, then perhaps written anew: updating the contract does not get a breaking change past this. */
    @Test
    void the_api_is_the_committed_one_and_breaks_no_client() throws IOException {
        if (Files.exists(COMMITTED)) {
            var generated =
                    given().accept("application/yaml").get("/api/fund/openapi").asString();
            var diff = OpenApiCompare.fromContents(Files.readString(COMMITTED), generated);
            assertThat(diff.isCompatible())
                    .as("changed operations: %s, missing: %s", diff.getChangedOperations(), diff.getMissingEndpoints())
                    .isTrue();
        }
        OpenApiContract.verify("fund");
    }
}
