package be.werkbaarheidsfonds.scan.campaign;

import static be.werkbaarheidsfonds.scan.ScanOfTests.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import be.werkbaarheidsfonds.scan.instrument.Definition;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import be.werkbaarheidsfonds.scan.scoring.Answer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A scan of a company with sites and departments, a margin, a module, and people who read French (rules A2, B1). */
@QuarkusTest
class DividedScanTest {

    private static final int MAGAZIJN = 1;
    private static final int WINKEL = 2;
    private static final int BRUGGE = 3;

    private static final Definition MODULE =
            new Instruments().get("basis-1+werkdruk-1").modules().getFirst();

    @Inject
    DataSource database;

    private static Map<String, Object> input() {
        var input = new LinkedHashMap<String, Object>(ScanOfTests.input(Map.of()));
        input.put("headcount", 60);
        input.put(
                "departments",
                List.of(
                        Map.of("name", "Gent", "headcount", 40),
                        Map.of("name", "Magazijn", "headcount", 20, "parent", 0),
                        Map.of("name", "Winkel", "headcount", 20, "parent", 0),
                        Map.of("name", "Brugge", "headcount", 20)));
        input.put("margins", Map.of("status", Map.of("arbeider", 30, "bediende", 30)));
        input.put("modules", List.of("werkdruk-1"));
        input.put("confidant", "Ann, tel. 12");
        return input;
    }

    private static Map<String, Object> sheet(String code, Integer department, String status, String language) {
        var body = ScanOfTests.body(code, UUID.randomUUID(), Sheets.withProblems(department, "workload"));
        body.put("margins", Map.of("status", status));
        body.put("language", language);
        return body;
    }

    /** The same, with this answer to everything the module asks. */
    private static Map<String, Object> withModule(Map<String, Object> body, Answer answer) {
        var answers = new LinkedHashMap<Object, Object>((Map<?, ?>) body.get("answers"));
        MODULE.scales().forEach(scale -> scale.items().forEach(item -> answers.put(item.code(), answer.code())));
        body.put("answers", answers);
        return body;
    }

    private static ScanOfTests answered() {
        var scan = ScanOfTests.saying(input()).open();
        IntStream.range(0, 48).forEach(i -> {
            var department = List.of(MAGAZIJN, WINKEL, BRUGGE).get(i % 3);
            var status = i % 2 == 0 ? "arbeider" : "bediende";
            given().contentType(ContentType.JSON)
                    .body(withModule(
                            sheet(scan.codes().get(i), department, status, i < 15 ? "fr" : "nl"),
                            i % 4 < 2 ? Answer.FOURTH : Answer.SECOND))
                    .post("/api/scan/v1/sheets")
                    .then()
                    .statusCode(204);
        });
        return scan;
    }

    @Test
    void a_draft_says_what_is_asked_and_what_will_be_shown() {
        var scan = ScanOfTests.saying(input());
        scan.get()
                .then()
                .body("instrument", equalTo("basis-1+werkdruk-1"))
                .body("items", equalTo(41))
                .body("departments.level", equalTo(List.of(1, 2, 2, 1)))
                .body("departments.shownWith.flatten()", hasSize(0))
                .body("margins.category", containsInAnyOrder("arbeider", "bediende"))
                .body("confidant", equalTo("Ann, tel. 12"));
        as(scan.company())
                .accept(ContentType.HTML)
                .get("/scan/" + scan.id())
                .then()
                .statusCode(200)
                .body(containsString("41 zinnen"))
                .body(containsString("Nagekeken door"));
        as(scan.company())
                .accept(ContentType.HTML)
                .get("/scan/" + scan.id() + "/wijzigen")
                .then()
                .statusCode(200)
                .body(containsString("value=\"Magazijn\""))
                .body(containsString("name=\"margins.status.kader\""));
    }

    @Test
    void its_result_has_departments_sites_margins_and_the_module() {
        var scan = answered();
        scan.act("close").then().statusCode(200);
        as(scan.company())
                .get(scan.path() + "/result")
                .then()
                .statusCode(200)
                .body(
                        "result.blocks.departments",
                        equalTo(List.of(List.of("Magazijn"), List.of("Winkel"), List.of("Brugge"))))
                .body("result.larger[0].departments", equalTo(List.of("Gent")))
                .body("result.margins[0].name", equalTo("Statuut"))
                .body("result.company.scales.code", hasItem("workload-quantity"));
    }

    @Test
    void what_a_module_asked_is_no_part_of_the_figures_of_a_sector() throws SQLException {
        var scan = answered();
        scan.act("close").then().statusCode(200);
        as(scan.company())
                .get(scan.path() + "/result")
                .then()
                .body("result.company.scales.find { it.code == 'workload-quantity' }.problematic", notNullValue());
        assertThat(text("SELECT data FROM outbox_event WHERE subject = '" + scan.id()
                        + "' AND type = 'scan.sector-contribution.v1'"))
                .contains("\"workload\"")
                .doesNotContain("workload-quantity");
    }

    @Test
    void each_part_of_what_was_asked_goes_to_a_pool_of_its_own() throws SQLException {
        answered().act("close").then().statusCode(200);
        assertThat(pooledInFrench("basis-1", "workload")).isEqualTo("1");
        assertThat(pooledInFrench("werkdruk-1", "workload-quantity")).isEqualTo("1");
        assertThat(pooledInFrench("werkdruk-1", "workload")).isEqualTo("0");
        assertThat(pooledInFrench("basis-1+werkdruk-1", "workload")).isEqualTo("0");
    }

    private String pooledInFrench(String definition, String scale) throws SQLException {
        return text("SELECT count(*) FROM calibration_pool WHERE language = 'fr' AND instrument = '" + definition
                + "' AND scale = '" + scale + "'");
    }

    private String text(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql);
                var row = select.executeQuery()) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    @Test
    void what_is_asked_goes_out_without_what_is_answered() throws SQLException {
        var scan = ScanOfTests.saying(input()).open();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "SELECT data::jsonb->>'instrument', data::jsonb->'modules'->>0 FROM outbox_event WHERE subject = ?")) {
            select.setString(1, scan.id().toString());
            try (var row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).isEqualTo("basis-1");
                assertThat(row.getString(2)).isEqualTo("werkdruk-1");
            }
        }
    }

    @Test
    void the_questionnaire_comes_in_the_language_that_is_asked_for() {
        var scan = ScanOfTests.saying(input()).open();
        given().contentType(ContentType.JSON)
                .body(Map.of("code", scan.codes().getFirst(), "language", "fr"))
                .post("/api/scan/v1/questionnaires")
                .then()
                .statusCode(200)
                .body("language", equalTo("fr"))
                .body("untested", equalTo(true))
                .body("sites.name", equalTo(List.of("Gent", "Brugge")))
                .body("sites[0].places.text", equalTo(List.of("Gent › Magazijn", "Gent › Winkel")))
                .body("margins[0].label", equalTo("Statut"))
                .body("margins[0].categories.text", equalTo(List.of("Ouvrier", "Employé")));
    }

    @Test
    void a_place_nobody_is_in_and_a_margin_nobody_asked_are_refused() {
        var scan = ScanOfTests.saying(input()).open();
        var body = sheet(scan.codes().getFirst(), 0, "baas", "nl");
        body.put("margins", Map.of("status", "baas", "age", "under-30"));
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/scan/v1/sheets")
                .then()
                .statusCode(422)
                .body("issues.name", containsInAnyOrder("department", "margins.status", "margins.age"));
    }

    @Test
    void faults_of_a_tree_are_named_at_their_place() {
        var input = input();
        input.put(
                "departments",
                List.of(
                        Map.of("name", "A", "headcount", 60, "parent", 1),
                        Map.of("name", "B", "headcount", 60, "parent", 0),
                        Map.of("name", "C", "headcount", 60, "parent", 7)));
        as(ScanOfTests.newCompany())
                .body(input)
                .post(ScanOfTests.CAMPAIGNS)
                .then()
                .statusCode(422)
                .body(
                        "issues.name",
                        containsInAnyOrder(
                                "headcount",
                                "departments[0].parent",
                                "departments[1].parent",
                                "departments[2].parent"));
    }
}
