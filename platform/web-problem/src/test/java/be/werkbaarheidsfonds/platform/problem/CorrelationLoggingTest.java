package be.werkbaarheidsfonds.platform.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CorrelationLoggingTest {

    /** Answers what a log line or an event of this request would carry. */
    @Path("/correlation")
    public static class LoggingResource {
        @GET
        public String known() {
            return String.valueOf(MDC.get(CorrelationId.LOG_KEY));
        }
    }

    @Test
    void the_id_the_gateway_gave_is_in_the_logging_context() {
        var id = UUID.randomUUID().toString();

        given().header(CorrelationId.HEADER, id).get("/correlation").then().body(equalTo(id));
    }

    @Test
    void a_request_without_one_gets_one() {
        given().get("/correlation").then().body(matchesPattern("[0-9a-f-]{36}"));
    }
}
