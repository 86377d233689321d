package be.werkbaarheidsfonds.scan.campaign;

import static be.werkbaarheidsfonds.scan.ScanOfTests.CAMPAIGNS;
import static be.werkbaarheidsfonds.scan.ScanOfTests.as;
import static be.werkbaarheidsfonds.scan.ScanOfTests.input;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import be.werkbaarheidsfonds.platform.testkit.Tokens;
import be.werkbaarheidsfonds.scan.ScanOfTests;
import be.werkbaarheidsfonds.scan.ballot.BallotCode;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CampaignApiTest {

    private static final Map<String, Integer> TWO = Map.of("Productie", 30, "Kantoor", 20);

    @Test
    void a_draft_can_be_read_changed_and_opened() {
        var scan = new ScanOfTests(TWO);
        scan.get()
                .then()
                .statusCode(200)
                .body("status", equalTo("draft"))
                .body("headcount", equalTo(50))
                .body("k", equalTo(10))
                .body("instrument", equalTo("basis-1"))
                .body("responses", nullValue())
                .body("actions", equalTo(List.of("change", "open")));

        // the second time says that representatives saw this as well
        for (var i = 0; i < 2; i++) {
            as(scan.company())
                    .header("If-Match", scan.etag())
                    .body(input(Map.of("Alles", 60)))
                    .put(scan.path())
                    .then()
                    .statusCode(200)
                    .body("headcount", equalTo(60));
        }

        scan.open();
        assertThat(scan.codes()).hasSize(60).doesNotHaveDuplicates();
        assertThat(scan.codes())
                .allSatisfy(code -> assertThat(BallotCode.parse(code)).isPresent());
        assertThat(scan.codes()).isNotEqualTo(scan.codes().stream().sorted().toList());
        scan.get().then().body("actions", equalTo(List.of("reissue-codes", "extend", "close")));
    }

    @Test
    void someone_elses_scan_does_not_exist() {
        var scan = new ScanOfTests(TWO);
        var other = ScanOfTests.newCompany();
        as(other).get(scan.path()).then().statusCode(404);
        as(other).get(scan.path() + "/result").then().statusCode(404);
        as(other).header("If-Match", "\"0\"").post(scan.path() + "/open").then().statusCode(404);
        as(other).header("If-Match", "*").post(scan.path() + "/close").then().statusCode(404);
        as(other).post(scan.path() + "/finding").then().statusCode(404);
        as(other).get(CAMPAIGNS).then().statusCode(200).body("total", equalTo(0));
    }

    @Test
    void nobody_without_the_role_of_a_company_gets_in() {
        given().get(CAMPAIGNS).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.consultant("voeding"))
                .get(CAMPAIGNS)
                .then()
                .statusCode(403);
    }

    @Test
    void starting_the_same_scan_twice_makes_one() {
        var company = ScanOfTests.newCompany();
        var key = UUID.randomUUID();
        for (var i = 0; i < 2; i++) {
            as(company)
                    .header("Idempotency-Key", key)
                    .body(input(TWO))
                    .post(CAMPAIGNS)
                    .then()
                    .statusCode(201);
        }
        as(company).get(CAMPAIGNS).then().body("total", equalTo(1));
        as(company)
                .header("Idempotency-Key", key)
                .body(input(Map.of("Anders", 90)))
                .post(CAMPAIGNS)
                .then()
                .statusCode(409);
        as(ScanOfTests.newCompany())
                .header("Idempotency-Key", key)
                .body(input(TWO))
                .post(CAMPAIGNS)
                .then()
                .statusCode(409);
    }

    @Test
    void every_fault_of_a_new_scan_is_named_at_once() {
        var input = new LinkedHashMap<String, Object>();
        input.put("headcount", 12);
        input.put("departments", List.of(Map.of("name", "", "headcount", 3)));
        input.put("closesOn", "2001-01-01");
        as(ScanOfTests.newCompany())
                .body(input)
                .post(CAMPAIGNS)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "issues.name",
                        containsInAnyOrder(
                                "headcount",
                                "headcount",
                                "departments[0].name",
                                "closesOn",
                                "groupsConfirmedBy",
                                "confirmedOn",
                                "preventionAdviser"))
                .body("issues.type", hasItems("urn:problem-type:belgif:input-validation:too-small-for-anonymity"));
    }

    @Test
    void what_is_not_a_campaign_is_malformed() {
        var company = ScanOfTests.newCompany();
        for (var body : List.of(
                "{",
                "[]",
                "{\"headcount\": \"veel\"}",
                "{\"unknown\": 1}",
                "{\"departments\": 3}",
                "{\"headcount\": 15.5}",
                "{} {}",
                "null",
                "")) {
            as(company).body(body).post(CAMPAIGNS).then().statusCode(400).contentType("application/problem+json");
        }
        given().auth()
                .oauth2(Tokens.company(company))
                .contentType(ContentType.XML)
                .body("<a/>")
                .post(CAMPAIGNS)
                .then()
                .statusCode(415);
    }

    @Test
    void a_change_says_which_version_it_changes() {
        var scan = new ScanOfTests(TWO);
        as(scan.company()).post(scan.path() + "/open").then().statusCode(428);
        as(scan.company())
                .header("If-Match", "\"99\"")
                .post(scan.path() + "/open")
                .then()
                .statusCode(412);
    }

    @Test
    void nothing_promised_changes_once_a_scan_is_open() {
        var scan = new ScanOfTests(TWO).open();
        as(scan.company())
                .header("If-Match", scan.etag())
                .body(input(Map.of("Alles", 20)))
                .put(scan.path())
                .then()
                .statusCode(409);
        scan.act("open").then().statusCode(409);
    }

    @Test
    void one_scan_at_a_time() {
        var scan = new ScanOfTests(TWO).open();
        var second = new ScanOfTests(scan.company(), TWO);
        second.act("open").then().statusCode(409).body("type", equalTo("urn:problem-type:belgif:scan-running"));
    }

    @Test
    void reissuing_voids_the_unused_codes_and_never_makes_more_than_the_headcount() {
        var scan = new ScanOfTests(TWO).open().answer(Sheets.many(3, 0));
        var old = scan.codes();

        var fresh =
                scan.act("codes").then().statusCode(200).extract().jsonPath().getList("codes", String.class);

        assertThat(fresh).hasSize(47).doesNotContainAnyElementsOf(old);
        ScanOfTests.submit(old.get(20), UUID.randomUUID(), Sheets.withProblems(0))
                .then()
                .statusCode(404);
        ScanOfTests.submit(fresh.get(0), UUID.randomUUID(), Sheets.withProblems(0))
                .then()
                .statusCode(204);
        scan.get().then().body("responses", equalTo(4));
    }

    @Test
    void a_company_too_small_to_watch_sees_only_whether_there_are_enough() {
        var scan = new ScanOfTests(Map.of("Winkel", 19)).open().answer(Sheets.many(9, 0));
        scan.get().then().body("responses", nullValue()).body("enough", equalTo(false));
        ScanOfTests.submit(scan.codes().get(9), UUID.randomUUID(), Sheets.withProblems(0))
                .then()
                .statusCode(204);
        scan.get().then().body("responses", nullValue()).body("enough", equalTo(true));
    }

    @Test
    void departments_that_will_be_joined_are_named_before_opening() {
        var departments = new LinkedHashMap<String, Integer>();
        departments.put("Productie", 40);
        departments.put("Onthaal", 6);
        departments.put("Kantoor", 18);
        new ScanOfTests(departments)
                .get()
                .then()
                .body("departments[0].shownWith", hasSize(0))
                .body("departments[1].shownWith", equalTo(List.of("Kantoor")));
    }
}
