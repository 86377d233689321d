package be.werkbaarheidsfonds.fund;

import static be.werkbaarheidsfonds.fund.Fund.APPROVER;
import static be.werkbaarheidsfonds.fund.Fund.ASSESSOR;
import static be.werkbaarheidsfonds.fund.Fund.TREASURER;
import static be.werkbaarheidsfonds.fund.Fund.as;
import static be.werkbaarheidsfonds.fund.Fund.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesRegex;

import be.werkbaarheidsfonds.fund.mail.SendMails;
import be.werkbaarheidsfonds.platform.audit.AuditTrail;
import be.werkbaarheidsfonds.platform.testkit.RealParts;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ApiJourneyTest {

    @Inject
    Fund fund;

    @Inject
    SendMails sendMails;

    @Inject
    MockMailbox mailbox;

    @Inject
    AuditTrail audit;

    @Inject
    DataSource database;

    @BeforeEach
    void empty_the_mailbox() {
        sendMails.sendDue();
        mailbox.clear();
    }

    @Test
    void an_application_goes_from_draft_to_letter_and_its_money_from_free_to_committed() throws Exception {
        var company = fund.readyCompany();
        var call = Fund.openCall(50_000);

        var id = fund.submitted(call, company, 8_000);
        as(company.token())
                .get("/api/fund/v1/applications/{id}", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("reference", matchesRegex("WF-\\d{4}-\\d{5}"))
                .body("requestedCents", equalTo(480_000))
                .body("allowedActions", contains("WITHDRAW"));
        assertBalance(call, 5_000_000 - 480_000, 480_000, 0);

        step(ASSESSOR, id, "information-requests", Map.of("question", "Hoeveel mensen doen mee?"))
                .then()
                .statusCode(200)
                .body("status", equalTo("INFORMATION_REQUESTED"));
        step(company.token(), id, "information", Map.of("answer", "De twaalf mensen van de verpakking."))
                .then()
                .statusCode(200);
        step(ASSESSOR, id, "advice", Map.of("favourable", true, "reason", "Past bij de bevinding van de scan."))
                .then()
                .statusCode(200);
        step(APPROVER, id, "approval", Map.of("reason", "Het project pakt de hoge werkdruk gericht aan."))
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"));
        assertBalance(call, 5_000_000 - 480_000, 0, 480_000);

        assertLetterIsWhatWasStored(company.token(), id);
        sendMails.sendDue();
        assertThat(mailbox.getMailsSentTo("lien@voorbeeld.be"))
                .extracting(mail -> mail.getSubject().replaceAll(" \\(.*", ""))
                .containsExactly(
                        "Uw aanvraag is ingediend",
                        "Wij hebben een vraag over uw aanvraag",
                        "Er is een beslissing over uw aanvraag");
        assertThat(audit.verify("application", id.toString()).isIntact()).isTrue();
        as(ASSESSOR)
                .get("/api/fund/v1/applications/{id}/history", id)
                .then()
                .statusCode(200)
                .body("items.action", hasItems("draft", "submit", "request_information", "advise", "approve"));
        assertThat(eventsOf(id)).isEqualTo("fund.application-submitted.v1,fund.application-decided.v1");
    }

    private static void assertLetterIsWhatWasStored(String token, UUID id) throws Exception {
        var answer = as(token).get("/api/fund/v1/applications/{id}/decision-letter", id);
        answer.then().statusCode(200).contentType("application/pdf");
        var bytes = answer.asByteArray();
        var sha256 = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertThat(answer.header("Repr-Digest")).isEqualTo("sha-256=:" + sha256 + ":");
        var again = as(token).get("/fund/aanvragen/{id}/beslissing.pdf", id).asByteArray();
        assertThat(again).isEqualTo(bytes);
    }

    static void assertBalance(UUID call, long free, long reserved, long committed) {
        as(TREASURER)
                .get("/api/fund/v1/envelopes/{id}", call)
                .then()
                .statusCode(200)
                .body("freeCents", equalTo((int) free))
                .body("reservedCents", equalTo((int) reserved))
                .body("committedCents", equalTo((int) committed));
    }

    private String eventsOf(UUID id) throws Exception {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "SELECT string_agg(type, ',' ORDER BY position) FROM outbox_event WHERE subject = ?")) {
            select.setString(1, id.toString());
            try (var row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
