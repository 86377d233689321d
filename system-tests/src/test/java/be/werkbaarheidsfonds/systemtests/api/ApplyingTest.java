package be.werkbaarheidsfonds.systemtests.api;

import static be.werkbaarheidsfonds.systemtests.api.FundByProgram.APPLICATIONS;
import static be.werkbaarheidsfonds.systemtests.api.FundByProgram.CALLS;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.systemtests.harness.Account;
import be.werkbaarheidsfonds.systemtests.harness.Company;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import be.werkbaarheidsfonds.systemtests.harness.SystemTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the fund refuses and what it can never grant twice, through the gateway on the real parts. */
@SystemTest
@Order(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApplyingTest {

    private static final String DIALOGUE = "werkdrukdialoog-in-het-team";
    private static final String WORKPLACES = "werkposten-die-passen";
    private static final long COST = 500_000;
    private static final long GRANT = 300_000;

    private final RunningSuite suite;
    private final FundByProgram fund;
    private String call = "";

    ApplyingTest(RunningSuite suite) {
        this.suite = suite;
        this.fund = new FundByProgram(suite);
    }

    @BeforeAll
    void prepare() {
        fund.register(Company.METALWORKS);
        fund.register(Company.CARE);
        fund.discuss(Company.METALWORKS, DIALOGUE, WORKPLACES);
        fund.discuss(Company.CARE, DIALOGUE);
        call = fund.publishCall("Oproep van de systeemtests", 100_000_000, false);
    }

    private String submitted(Company company) {
        var draft = fund.draft(company, call, null, Map.of(DIALOGUE, COST));
        return fund.submit(company, draft).expect(200).json().path("id").asText();
    }

    @Test
    void two_last_applications_for_the_same_last_euros_can_not_both_get_them() throws Exception {
        var last = fund.publishCall("De laatste euro's", GRANT + GRANT / 2, false);
        var drafts = List.of(
                fund.draft(Company.METALWORKS, last, null, Map.of(DIALOGUE, COST)),
                fund.draft(Company.METALWORKS, last, null, Map.of(WORKPLACES, COST)));
        fund.submit(Company.METALWORKS, fund.draft(Company.METALWORKS, call, null, Map.of(WORKPLACES, COST)));
        var client = suite.as(Company.METALWORKS.user());

        List<Reply> replies;
        try (var threads = Executors.newFixedThreadPool(2)) {
            replies = threads
                    .invokeAll(drafts.stream()
                            .<Callable<Reply>>map(draft ->
                                    () -> client.change("POST", pathOf(draft) + "/submission", draft.etag(), Map.of()))
                            .toList())
                    .stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
        }

        assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 409);
        replies.stream().filter(reply -> reply.status() == 409).forEach(reply -> reply.expectProblem(409));
        assertThat(fund.envelope(last).path("reservedCents").asLong()).isEqualTo(GRANT);
        assertThat(fund.envelope(last).path("freeCents").asLong()).isEqualTo(GRANT / 2);
    }

    @Test
    void someone_elses_application_does_not_exist() {
        var id = submitted(Company.METALWORKS);
        var other = suite.as(Company.CARE.user());

        other.get(APPLICATIONS + "/" + id).expectProblem(404);
        other.get(APPLICATIONS + "/" + id + "/decision-letter").expectProblem(404);
        other.change("POST", APPLICATIONS + "/" + id + "/withdrawal", "*", Map.of("reason", ""))
                .expectProblem(404);
        assertThat(other.get(APPLICATIONS).json().path("items").findValuesAsText("id"))
                .doesNotContain(id);
    }

    @Test
    void one_person_can_not_both_advise_and_decide() {
        var id = submitted(Company.METALWORKS);
        fund.handle(Account.ASSESSOR, id, "approval", Map.of("reason", "Dit mag ik niet."))
                .expectProblem(403);
        fund.handle(Account.APPROVER, id, "advice", Map.of("favourable", true, "reason", "Dit mag ik niet."))
                .expectProblem(403);
        fund.handle(Account.APPROVER, id, "approval", Map.of("reason", "Nog geen advies gegeven."))
                .expectProblem(409);

        assertThat(fund.application(Account.ASSESSOR, id).path("status").asText())
                .isEqualTo("SUBMITTED");
    }

    @Test
    void a_stale_version_changes_nothing() {
        var draft = fund.draft(Company.METALWORKS, call, null, Map.of(DIALOGUE, COST));
        var client = suite.as(Company.METALWORKS.user());
        client.change("PUT", pathOf(draft), draft.etag(), FundByProgram.project(Map.of(WORKPLACES, COST)))
                .expect(200);

        client.change("PUT", pathOf(draft), draft.etag(), FundByProgram.project(Map.of(DIALOGUE, COST)))
                .expectProblem(412);
        client.post(pathOf(draft) + "/submission", Map.of()).expectProblem(428);

        assertThat(client.get(pathOf(draft)).json().path("draft").toString()).contains(WORKPLACES);
    }

    @Test
    void a_closed_call_takes_no_applications() {
        var closed = fund.publishCall("Gesloten oproep", 10_000_000, false);
        var draft = fund.draft(Company.METALWORKS, closed, null, Map.of(DIALOGUE, COST));
        var admin = suite.as(Account.ADMIN);
        admin.change(
                        "POST",
                        CALLS + "/" + closed + "/closing",
                        admin.get(CALLS + "/" + closed).etag(),
                        Map.of())
                .expect(200);

        var refused = fund.submit(Company.METALWORKS, draft);

        assertThat(refused.status()).as(refused.toString()).isIn(409, 422);
        refused.expectProblem(refused.status());
        assertThat(fund.envelope(closed).path("reservedCents").asLong()).isZero();
    }

    @Test
    void every_mistake_is_named_at_once() {
        var client = suite.as(Company.METALWORKS.user());
        var draft = client.create(
                APPLICATIONS,
                Map.of(
                        "callId",
                        call,
                        "project",
                        Map.of(
                                "goal",
                                "kort",
                                "iban",
                                "BE71096123456760",
                                "startsOn",
                                "2020-01-01",
                                "costs",
                                List.of(Map.of("action", DIALOGUE, "costCents", -1)))));

        var issues = fund.submit(Company.METALWORKS, draft.expect(201))
                .expectProblem(422)
                .json()
                .path("issues");

        assertThat(issues.findValuesAsText("name"))
                .contains(
                        "goal",
                        "iban",
                        "startsOn",
                        "endsOn",
                        "costs[0].costCents",
                        "declared",
                        "deMinimisReceivedCents");
        assertThat(issues.toString()).doesNotContain("BE71096123456760");
    }

    @Test
    void the_same_creation_sent_twice_is_made_once() {
        var client = suite.as(Company.METALWORKS.user());
        var key = UUID.randomUUID();
        var body = Map.of("callId", call, "project", FundByProgram.project(Map.of(DIALOGUE, COST)));

        var first = client.create(APPLICATIONS, key, body).expect(201);
        var second = client.create(APPLICATIONS, key, body);

        assertThat(second.json().path("id")).isEqualTo(first.json().path("id"));
        client.create(APPLICATIONS, key, Map.of("callId", call)).expectProblem(409);
    }

    @Test
    void an_upload_of_50_megabytes_is_refused_before_it_is_read() {
        var reply = Client.send(suite.as(Company.METALWORKS.user())
                .request(APPLICATIONS)
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofByteArray(new byte[50 * 1024 * 1024])));

        reply.expectProblem(413);
    }

    @Test
    void a_person_with_two_mandates_has_to_say_for_which_company() {
        var client = suite.as(Account.OF_TWO_COMPANIES);
        var care = Company.CARE.enterpriseNumber();

        assertThat(client.get(APPLICATIONS).status()).as("no company named").isBetween(400, 499);
        client.with("Werkbaarheidsfonds-Mandate", care)
                .get("/api/convenant/v1/companies/" + care)
                .expect(200);
        client.with("Werkbaarheidsfonds-Mandate", Company.METALWORKS.enterpriseNumber())
                .get(APPLICATIONS)
                .expectProblem(403);
    }

    private static String pathOf(Reply application) {
        return APPLICATIONS + "/" + application.json().path("id").asText();
    }

    @Test
    void whoever_has_no_role_gets_nothing() {
        var statuses = List.of(APPLICATIONS, "/api/convenant/v1/covenants", FundByProgram.DISCUSSIONS).stream()
                .map(path -> suite.as(Account.WITHOUT_ROLE).get(path).status())
                .collect(Collectors.toSet());

        assertThat(statuses).containsOnly(403);
    }
}
