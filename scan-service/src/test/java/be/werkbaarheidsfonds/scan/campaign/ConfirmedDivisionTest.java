package be.werkbaarheidsfonds.scan.campaign;

import static be.werkbaarheidsfonds.scan.ScanOfTests.as;
import static be.werkbaarheidsfonds.scan.ScanOfTests.input;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rule B1: what opens is what representatives saw. */
@QuarkusTest
class ConfirmedDivisionTest {

    private static final Map<String, Integer> TWO = Map.of("Productie", 30, "Kantoor", 20);

    private static Response change(ScanOfTests scan, Map<String, Object> input) {
        return as(scan.company()).header("If-Match", scan.etag()).body(input).put(scan.path());
    }

    @Test
    void departments_that_change_after_they_were_confirmed_are_to_be_confirmed_again() {
        var scan = new ScanOfTests(TWO);
        var other = Map.of("Productie", 31, "Kantoor", 20);
        change(scan, input(other)).then().statusCode(200).body("confirmedOn", nullValue());
        scan.act("open").then().statusCode(409).body("type", equalTo("urn:problem-type:belgif:not-confirmed"));
        as(scan.company())
                .accept(ContentType.HTML)
                .get("/scan/" + scan.id())
                .then()
                .body(containsString("Leg de afdelingen en aantallen opnieuw voor"));

        change(scan, input(other)).then().statusCode(200).body("confirmedOn", notNullValue());
        var anotherConfidant = new LinkedHashMap<>(input(other));
        anotherConfidant.put("confidant", "Ann");
        change(scan, anotherConfidant).then().statusCode(200).body("confirmedOn", notNullValue());
        scan.open();
    }
}
