package be.werkbaarheidsfonds.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares the API document the running service generates with the one committed under
 * contracts/src/main/resources/openapi. {@code -Dcontracts.update=true} writes the committed one anew:
 * a change of the contract is then visible in the commit.
 */
public final class OpenApiContract {

    private OpenApiContract() {}

    /** Call from a {@code @QuarkusTest} of the service, {@code fund} for instance. */
    public static void verify(String service) {
        var committed = contractsFolder().resolve(service + ".yaml");
        var generated = RestAssured.given()
                .accept("application/yaml")
                .get("/api/" + service + "/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            if (Boolean.getBoolean("contracts.update")) {
                Files.createDirectories(contractsFolder());
                Files.writeString(committed, generated);
            }
            assertThat(generated)
                    .as("committed %s; write it anew with -Dcontracts.update=true", committed)
                    .isEqualTo(Files.readString(committed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path contractsFolder() {
        return Path.of("..", "contracts", "src", "main", "resources", "openapi");
    }
}
