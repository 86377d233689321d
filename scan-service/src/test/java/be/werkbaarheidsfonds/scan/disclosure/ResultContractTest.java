package be.werkbaarheidsfonds.scan.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.disclosure.PublishedDistribution.Bin;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTogether.Band;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTogether.InBand;
import be.werkbaarheidsfonds.scan.instrument.ScaleKind;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A result is sent as it was frozen, past what writes the contract from the code: here the two are compared. */
@QuarkusTest
class ResultContractTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int K = 10;

    private JsonNode schemas = JSON.createObjectNode();

    @BeforeEach
    void contract() throws JsonProcessingException {
        schemas = JSON.readTree(given().accept("application/json")
                        .get("/api/scan/openapi")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .path("components")
                .path("schemas");
    }

    /** One with everything a result can have. */
    private static PublishedResult full() {
        var share = new PublishedShare(40, 40);
        var interval = new PublishedInterval(30, 50);
        var distribution = new PublishedDistribution(50, 20, List.of(new Bin(0, 100, share)));
        var table = new PublishedTable(
                List.of("B"),
                80,
                60,
                new PublishedRate(60, share, share, share, share, interval, Versus.HIGHER),
                List.of(new PublishedScale(
                        "workload",
                        ScaleKind.RISK,
                        "Werkdruk",
                        60,
                        share,
                        share,
                        interval,
                        Versus.LOWER,
                        distribution)),
                true);
        var together = new PublishedTogether("workload", "work-stress", List.of(new InBand(Band.NONE, 60, share)));
        return new PublishedResult(
                "basis-1",
                K,
                table,
                List.of(table),
                List.of(table),
                List.of(new PublishedMargin("Statuut", List.of(table))),
                List.of(together),
                false,
                List.of("autonomy"));
    }

    /** One with as little as there can be: what is required is still there. */
    private static PublishedResult bare() {
        return Results.ofCompany(Results.table(
                K, null, new PublishedScale("a", ScaleKind.RISK, "A", null, null, null, null, null, null)));
    }

    @Test
    void what_is_sent_is_documented_and_what_is_documented_is_sent() {
        assertThat(differences(full(), true)).isEmpty();
        assertThat(differences(bare(), false)).isEmpty();
    }

    private List<String> differences(PublishedResult result, boolean isFull) {
        var found = new ArrayList<String>();
        compare("result", JSON.valueToTree(result), reference("PublishedResult"), isFull, found);
        return found;
    }

    private JsonNode reference(String name) {
        return schemas.path(name);
    }

    /** @param isFull whether nothing that is documented may be absent, or only what is not required */
    private void compare(String where, JsonNode sent, JsonNode documented, boolean isFull, List<String> found) {
        var schema = resolved(documented);
        if (sent.isArray()) {
            sent.forEach(item -> compare(where + "[]", item, schema.path("items"), isFull, found));
        } else if (sent.isObject()) {
            var absent = new TreeSet<String>();
            if (isFull) {
                schema.path("properties").fieldNames().forEachRemaining(absent::add);
            }
            schema.path("required").forEach(name -> absent.add(name.asText()));
            sent.properties().forEach(property -> {
                var name = where + "." + property.getKey();
                absent.remove(property.getKey());
                var of = schema.path("properties").path(property.getKey());
                if (of.isMissingNode()) {
                    found.add("not documented: " + name);
                } else {
                    compare(name, property.getValue(), of, isFull, found);
                }
            });
            absent.forEach(name -> found.add("not sent: " + where + "." + name));
        }
    }

    private JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : reference(reference.substring(reference.lastIndexOf('/') + 1));
    }
}
