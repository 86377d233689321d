package be.werkbaarheidsfonds.dialogue.discussion;

import static be.werkbaarheidsfonds.dialogue.discussion.MenuOfTests.ROSTER;
import static be.werkbaarheidsfonds.dialogue.discussion.MenuOfTests.TEAM;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import be.werkbaarheidsfonds.platform.audit.AuditTrail;
import be.werkbaarheidsfonds.platform.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DiscussionApiTest {

    private static final String ALPHA = "0403019261";
    private static final String BETA = "0417497106";
    private static final String PATH = "/api/dialogue/v1/discussions";

    @Inject
    MenuOfTests menu;

    @Inject
    AuditTrail audit;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @BeforeEach
    void menu() {
        menu.arrives();
    }

    @Test
    void a_recorded_discussion_is_read_back_and_told_to_others_without_its_note() throws SQLException {
        var id = UUID.randomUUID();

        record(id, input("note", "Vertrouwelijke nota"))
                .statusCode(201)
                .body("bodyName", equalTo("Comité voor preventie en bescherming op het werk (CPBW)"));

        as(ALPHA).get(PATH + "/" + id).then().statusCode(200).body("note", equalTo("Vertrouwelijke nota"));
        assertThat(events(id))
                .singleElement()
                .asString()
                .contains("\"agreed\":true", TEAM)
                .doesNotContain("Vertrouwelijke");
        assertThat(audit.history("discussion", id.toString())).hasSize(1);
    }

    @Test
    void recording_the_same_twice_makes_one_discussion_and_one_event() throws SQLException {
        var id = UUID.randomUUID();

        record(id, input()).statusCode(201);
        record(id, input()).statusCode(201);

        assertThat(events(id)).hasSize(1);
    }

    @Test
    void a_key_of_another_discussion_is_refused() {
        var id = UUID.randomUUID();
        record(id, input()).statusCode(201);

        record(id, input("body", "or"))
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:belgif:idempotency-key-reused"));
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        record(
                        UUID.randomUUID(),
                        Map.of(
                                "note",
                                "x".repeat(2001),
                                "actions",
                                List.of("bestaat-niet"),
                                "heldOn",
                                "gisteren",
                                "scan",
                                "1"))
                .statusCode(422)
                .body("issues.name", containsInAnyOrder("body", "heldOn", "agreed", "note", "actions", "scan"))
                .body("issues.in", everyItem(equalTo("body")));
    }

    @Test
    void a_discussion_in_the_future_or_of_more_than_a_year_ago_is_refused() {
        var today = LocalDate.now(clock);
        record(UUID.randomUUID(), input("heldOn", today.plusDays(1).toString())).statusCode(422);
        record(
                        UUID.randomUUID(),
                        input("heldOn", today.minusMonths(12).minusDays(1).toString()))
                .statusCode(422);
        record(UUID.randomUUID(), input("heldOn", today.minusMonths(12).toString()))
                .statusCode(201);
    }

    @Test
    void someone_elses_discussion_does_not_exist() {
        var id = UUID.randomUUID();
        record(id, input()).statusCode(201);

        as(BETA).get(PATH + "/" + id).then().statusCode(404);
        as(BETA).header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(input())
                .put(PATH + "/" + id)
                .then()
                .statusCode(404);
        as(BETA).get(PATH).then().statusCode(200).body("items.id.find { it == '" + id + "' }", equalTo(null));
    }

    @Test
    void a_correction_is_told_anew_and_needs_the_version_that_was_read() throws SQLException {
        var id = UUID.randomUUID();
        record(id, input()).statusCode(201);

        correct(id, null).statusCode(428);
        correct(id, "\"7\"").statusCode(412);
        correct(id, "\"0\"").statusCode(200).header("ETag", "\"1\"");
        correct(id, "\"0\"").statusCode(412);

        assertThat(events(id)).hasSize(2).last().asString().contains(ROSTER);
        assertThat(audit.verify("discussion", id.toString()).toString()).doesNotContainIgnoringCase("broken");
    }

    @Test
    void only_companies_may_ask() {
        given().get(PATH).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.consultant("voedingsnijverheid"))
                .get(PATH)
                .then()
                .statusCode(403);
        given().auth().oauth2(Tokens.company(ALPHA, BETA)).get(PATH).then().statusCode(409);
    }

    private ValidatableResponse correct(UUID id, @Nullable String ifMatch) {
        var request = as(ALPHA).contentType(ContentType.JSON).body(input("actions", List.of(ROSTER)));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(PATH + "/" + id)
                .then();
    }

    private static ValidatableResponse record(UUID id, Map<String, Object> input) {
        return as(ALPHA)
                .header("Idempotency-Key", id)
                .contentType(ContentType.JSON)
                .body(input)
                .post(PATH)
                .then();
    }

    private Map<String, Object> input(Object... changes) {
        var input = new HashMap<String, Object>(Map.of(
                "body",
                "cpbw",
                "heldOn",
                LocalDate.now(clock).minusDays(3).toString(),
                "agreed",
                true,
                "note",
                "",
                "actions",
                List.of(TEAM, ROSTER)));
        for (var i = 0; i < changes.length; i += 2) {
            input.put(changes[i].toString(), changes[i + 1]);
        }
        return input;
    }

    private static RequestSpecification as(String company) {
        return given().auth().oauth2(Tokens.company(company));
    }

    private List<String> events(UUID subject) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "SELECT data FROM outbox_event WHERE subject = ? ORDER BY version")) {
            query.setString(1, subject.toString());
            var rows = query.executeQuery();
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
