package be.werkbaarheidsfonds.convenant;

import static io.restassured.RestAssured.given;

import be.werkbaarheidsfonds.platform.testkit.OpenApiContract;
import be.werkbaarheidsfonds.platform.testkit.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ServiceTest {

    @Test
    void is_ready() {
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void the_api_document_is_the_committed_one() {
        OpenApiContract.verify("convenant");
    }
}
