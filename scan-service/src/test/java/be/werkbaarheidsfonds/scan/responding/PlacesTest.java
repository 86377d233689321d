package be.werkbaarheidsfonds.scan.responding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who chooses a place sees how many people it has, and whether it is large enough to be shown apart (B1, C2). */
@QuarkusTest
class PlacesTest {

    private static ScanOfTests scanOf(int headcount, List<Map<String, Object>> departments) {
        var input = new LinkedHashMap<String, Object>(ScanOfTests.input(Map.of()));
        input.put("headcount", headcount);
        input.put("departments", departments);
        return ScanOfTests.saying(input).open();
    }

    /** Gent has 20 people at its desks and 6 elsewhere; Brugge is large. */
    private static ScanOfTests divided() {
        return scanOf(
                56,
                List.of(
                        Map.of("name", "Gent", "headcount", 26),
                        Map.of("name", "Balie", "headcount", 20, "parent", 0),
                        Map.of("name", "Brugge", "headcount", 30)));
    }

    private static String page(ScanOfTests scan, String language) {
        return given().formParam("code", scan.codes().getFirst())
                .formParam("taal", language)
                .post("/scan/invullen")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ");
    }

    @Test
    void each_place_says_how_many_people_it_has_in_the_language_of_the_page() {
        var scan = divided();
        assertThat(page(scan, "nl")).contains("Gent › Balie (20 mensen)", "elders in Gent (6 mensen)");
        assertThat(page(scan, "fr")).contains("Gent › Balie (20 personnes)", "ailleurs dans Gent (6 personnes)");
        assertThat(page(scan, "de")).contains("Gent › Balie (20 Personen)", "anderswo in Gent (6 Personen)");
        assertThat(page(scan, "en")).contains("Gent › Balie (20 people)", "elsewhere in Gent (6 people)");
    }

    @Test
    void what_is_too_small_to_be_shown_apart_is_told_with_whom_it_is_joined() {
        var scan = divided();
        assertThat(page(scan, "nl"))
                .contains("Te klein om apart te tonen", "elders in Gent + Gent › Balie (26 mensen)");
        assertThat(page(scan, "fr")).contains("ailleurs dans Gent + Gent › Balie (26 personnes)");
        assertThat(page(scan, "en"))
                .contains("Too small to be shown apart", "elsewhere in Gent + Gent › Balie (26 people)");
    }

    @Test
    void where_every_place_is_large_enough_that_is_said_instead() {
        var scan = new ScanOfTests(Map.of("Productie", 24, "Kantoor", 18)).open();
        given().formParam("code", scan.codes().getFirst())
                .post("/scan/invullen")
                .then()
                .body(containsString("Elke groep kan apart getoond worden"))
                .body(not(containsString("Te klein om apart te tonen")));
    }

    @Test
    void a_list_says_it_of_every_site_and_place_too() {
        var departments = IntStream.range(0, 14)
                .mapToObj(i -> Map.<String, Object>of("name", "Winkel " + i, "headcount", 6))
                .toList();
        var text = page(scanOf(84, departments), "nl");
        assertThat(text).contains("Winkel 13 (6 mensen)", "Winkel 0 + Winkel 1 (12 mensen)");
    }

    @Test
    void programs_get_the_same() {
        var scan = divided();
        given().contentType(ContentType.JSON)
                .body(Map.of("code", scan.codes().getFirst()))
                .post("/api/scan/v1/questionnaires")
                .then()
                .statusCode(200)
                .body("sites[0].headcount", equalTo(26))
                .body("sites[0].places[0].headcount", equalTo(20))
                .body("joined[0].headcount", equalTo(26))
                .body("joined[0].places", equalTo(List.of("elders in Gent", "Gent › Balie")));
    }
}
