package be.werkbaarheidsfonds.fund;

import static be.werkbaarheidsfonds.fund.Fund.APPROVER;
import static be.werkbaarheidsfonds.fund.Fund.ASSESSOR;
import static be.werkbaarheidsfonds.fund.Fund.TREASURER;
import static be.werkbaarheidsfonds.fund.Fund.as;
import static be.werkbaarheidsfonds.fund.Fund.step;
import static be.werkbaarheidsfonds.fund.Fund.today;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import be.werkbaarheidsfonds.platform.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BadInputTest {

    @Inject
    Fund fund;

    @Test
    void everything_wrong_with_a_submission_is_named_at_once_and_nothing_is_written() {
        var company = fund.readyCompany();
        var call = Fund.openCall(50_000);
        var id = Fund.draft(
                company,
                call,
                Map.of(
                        "goal",
                        "kort",
                        "startsOn",
                        today().minusDays(1).toString(),
                        "costs",
                        List.of(Map.of("action", "werkdrukdialoog", "costCents", -5)),
                        "iban",
                        "BE69539007547034",
                        "contact",
                        Map.of("name", "Lien", "email", "geen", "phone", "x"),
                        "deMinimisReceivedCents",
                        29_999_999_999L));
        step(company.token(), id, "submission", Map.of())
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "issues.name",
                        hasItems(
                                "goal",
                                "startsOn",
                                "endsOn",
                                "costs[0].costCents",
                                "iban",
                                "contact.email",
                                "contact.phone",
                                "deMinimisReceivedCents",
                                "declared"));
        as(company.token())
                .get("/api/fund/v1/applications/{id}", id)
                .then()
                .body("status", equalTo("DRAFT"))
                .body("reference", nullValue());
        ApiJourneyTest.assertBalance(call, 5_000_000, 0, 0);
    }

    @Test
    void someone_elses_application_does_not_exist() {
        var company = fund.readyCompany();
        var id = fund.submitted(Fund.openCall(50_000), company, 1_000);
        var stranger = Tokens.company(Fund.newNumber());
        as(stranger).get("/api/fund/v1/applications/{id}", id).then().statusCode(404);
        as(stranger).get("/fund/aanvragen/{id}", id).then().statusCode(404);
        as(stranger)
                .get("/api/fund/v1/applications/{id}/decision-letter", id)
                .then()
                .statusCode(404);
        step(stranger, id, "withdrawal", Map.of()).then().statusCode(404);
        as(Tokens.consultant("voedingsnijverheid"))
                .get("/api/fund/v1/applications/{id}", id)
                .then()
                .statusCode(403);
    }

    @Test
    void a_draft_is_the_companys_own_affair() {
        var company = fund.readyCompany();
        var id = Fund.draft(company, Fund.openCall(50_000), Fund.project(1_000));
        as(ASSESSOR).get("/api/fund/v1/applications/{id}", id).then().statusCode(404);
        step(ASSESSOR, id, "advice", Map.of("favourable", true, "reason", "Past bij de bevinding."))
                .then()
                .statusCode(404);
    }

    @Test
    void a_stale_version_is_refused_and_a_missing_one_too() {
        var company = fund.readyCompany();
        var id = Fund.draft(company, Fund.openCall(50_000), Fund.project(1_000));
        as(company.token())
                .header("If-Match", "\"41\"")
                .body(Fund.project(2_000))
                .put("/api/fund/v1/applications/{id}", id)
                .then()
                .statusCode(412);
        as(company.token())
                .body(Fund.project(2_000))
                .put("/api/fund/v1/applications/{id}", id)
                .then()
                .statusCode(428);
    }

    @Test
    void a_call_that_is_not_open_takes_no_application() {
        var company = fund.readyCompany();
        var call = Fund.openCall(50_000);
        var id = Fund.draft(company, call, Fund.project(1_000));
        as(TREASURER)
                .header("If-Match", "*")
                .post("/api/fund/v1/calls/{id}/closing", call)
                .then()
                .statusCode(200);
        step(company.token(), id, "submission", Map.of())
                .then()
                .statusCode(422)
                .body("issues.type", contains(endsWith("call-closed")));
        as(company.token())
                .body(Map.of("callId", call, "project", Fund.project(1_000)))
                .post("/api/fund/v1/applications")
                .then()
                .statusCode(422)
                .body("issues.name", contains("callId"));
    }

    @Test
    void the_same_key_makes_one_application_and_another_request_with_it_is_refused() {
        var company = fund.readyCompany();
        var call = Fund.openCall(50_000);
        var key = UUID.randomUUID();
        var request = Map.of("callId", call, "scanId", company.scanId(), "project", Fund.project(1_000));
        for (var i = 0; i < 2; i++) {
            as(company.token())
                    .header("Idempotency-Key", key)
                    .body(request)
                    .post("/api/fund/v1/applications")
                    .then()
                    .statusCode(201)
                    .body("id", equalTo(key.toString()));
        }
        as(company.token()).get("/api/fund/v1/applications").then().body("total", equalTo(1));
        as(company.token())
                .header("Idempotency-Key", key)
                .body(Map.of("callId", call, "project", Fund.project(2_000)))
                .post("/api/fund/v1/applications")
                .then()
                .statusCode(409)
                .body("type", endsWith("idempotency-key-reused"));
        as(Tokens.company(Fund.newNumber()))
                .header("Idempotency-Key", key)
                .body(request)
                .post("/api/fund/v1/applications")
                .then()
                .statusCode(409);
    }

    @Test
    void unknown_fields_wrong_types_and_broken_json_are_refused() {
        var company = fund.readyCompany();
        var url = "/api/fund/v1/applications";
        as(company.token()).body("{\"callId\":1,").post(url).then().statusCode(400);
        as(company.token())
                .body("{\"bedrag\":1}")
                .post(url)
                .then()
                .statusCode(400)
                .body("issues.name", contains("bedrag"));
        as(company.token()).body("{\"callId\":\"x\"}").post(url).then().statusCode(400);
        as(company.token()).body("null").post(url).then().statusCode(400);
        as(company.token()).body("{}").post(url).then().statusCode(422).body("issues.name", contains("callId"));
        as(company.token())
                .body("{\"callId\":\"" + UUID.randomUUID() + "\",\"project\":{\"costs\":[null,{}]}}")
                .post(url)
                .then()
                .statusCode(422);
        as(TREASURER).body("{}").post("/api/fund/v1/calls").then().statusCode(400);
        as(company.token()).get("/api/fund/v1/applications/not-a-uuid").then().statusCode(404);
        as(company.token()).get(url + "?sort=iban").then().statusCode(400);
        as(company.token()).get(url + "?pageSize=100000").then().statusCode(422);
    }

    @Test
    void a_call_names_all_its_mistakes_at_once() {
        var call = new HashMap<>(Fund.call("", today(), today().minusDays(1), 0));
        var terms = new HashMap<>(Fund.terms());
        terms.put("sharePercent", 101);
        terms.put("maximumActions", 4);
        call.put("terms", terms);
        as(TREASURER)
                .body(call)
                .post("/api/fund/v1/calls")
                .then()
                .statusCode(422)
                .body(
                        "issues.name",
                        hasItems("title", "closesOn", "envelopeCents", "terms.sharePercent", "terms.maximumActions"));
    }

    @Test
    void a_published_call_never_changes_and_a_draft_is_not_public() {
        var key = UUID.randomUUID();
        var call = Fund.call("Nog niet", today(), today().plusDays(9), 1_000_000);
        as(TREASURER)
                .header("Idempotency-Key", key)
                .body(call)
                .post("/api/fund/v1/calls")
                .then()
                .statusCode(201);
        given().get("/api/fund/v1/calls/{id}", key).then().statusCode(404);
        given().get("/fund/oproepen/{id}", key).then().statusCode(404);
        as(TREASURER)
                .header("If-Match", "*")
                .post("/api/fund/v1/calls/{id}/publication", key)
                .then()
                .statusCode(200);
        given().get("/api/fund/v1/calls/{id}", key).then().statusCode(200).body("freeCents", equalTo(100_000_000));
        as(TREASURER)
                .header("If-Match", "*")
                .body(call)
                .put("/api/fund/v1/calls/{id}", key)
                .then()
                .statusCode(409);
        as(TREASURER)
                .header("If-Match", "*")
                .post("/api/fund/v1/calls/{id}/publication", key)
                .then()
                .statusCode(409);
        ApiJourneyTest.assertBalance(key, 100_000_000, 0, 0);
    }

    @Test
    void who_advised_does_not_decide() {
        var both = Tokens.token(
                "both-1",
                List.of(
                        "FondsBeoordelaar-Werkbaarheidsfonds:0400000295",
                        "FondsGoedkeurder-Werkbaarheidsfonds:0400000295"),
                "0400000295");
        var id = fund.submitted(Fund.openCall(50_000), fund.readyCompany(), 1_000);
        step(both, id, "advice", Map.of("favourable", true, "reason", "Past bij de bevinding."))
                .then()
                .statusCode(200);
        for (var decision : List.of("approval", "rejection", "sending-back")) {
            step(both, id, decision, Map.of("reason", "Ik beslis dit zelf wel even."))
                    .then()
                    .statusCode(403)
                    .body("type", endsWith("four-eyes"));
        }
        step(APPROVER, id, "approval", Map.of("reason", "Iemand anders beslist dit."))
                .then()
                .statusCode(200);
    }

    @Test
    void a_handler_with_a_conflict_of_interest_no_longer_sees_the_file() {
        var call = Fund.openCall(50_000);
        var id = fund.submitted(call, fund.readyCompany(), 1_000);
        var friend = Tokens.fund("friend-of-the-baker", "FondsBeoordelaar");
        step(friend, id, "conflict-of-interest", Map.of()).then().statusCode(204);
        as(friend).get("/api/fund/v1/applications/{id}", id).then().statusCode(404);
        as(friend).get("/fund/dossiers/{id}", id).then().statusCode(404);
        as(friend)
                .queryParam("pageSize", 200)
                .get("/api/fund/v1/applications")
                .then()
                .body("items.id", not(hasItems(id.toString())));
        step(friend, id, "advice", Map.of("favourable", true, "reason", "Past bij de bevinding."))
                .then()
                .statusCode(404);
    }

    @Test
    void an_approver_can_not_grant_more_than_was_asked_nor_nothing() {
        var id = fund.advised(Fund.openCall(50_000), fund.readyCompany(), 1_000);
        for (var cents : new long[] {60_001, 0, -1, Long.MAX_VALUE}) {
            step(APPROVER, id, "approval", Map.of("grantedCents", cents, "reason", "Te veel of te weinig."))
                    .then()
                    .statusCode(422);
        }
        step(APPROVER, id, "approval", Map.of("grantedCents", 45_000, "reason", "Een deel komt niet in aanmerking."))
                .then()
                .statusCode(200);
    }

    @Test
    void without_a_token_only_published_calls_answer() {
        for (var path : List.of(
                "/api/fund/v1/applications", "/fund/aanvragen", "/fund/dossiers", "/fund/kas", "/fund/fragment/home")) {
            given().get(path).then().statusCode(401);
        }
        given().get("/api/fund/v1/calls").then().statusCode(200);
        given().get("/fund/oproepen").then().statusCode(200);
    }

    @Test
    void a_partner_reads_calls_with_its_scope_only() {
        Fund.openCall(50_000);
        as(Tokens.partner("cijfers", "fund.read"))
                .get("/api/fund/v1/calls")
                .then()
                .statusCode(200)
                .body("items", not(empty()));
        as(Tokens.partner("cijfers", "convenant.read"))
                .get("/api/fund/v1/calls")
                .then()
                .statusCode(403);
        as(Tokens.partner("cijfers", "fund.read"))
                .get("/api/fund/v1/applications")
                .then()
                .statusCode(403);
    }
}
