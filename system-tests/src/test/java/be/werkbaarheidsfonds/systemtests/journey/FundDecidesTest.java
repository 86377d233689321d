package be.werkbaarheidsfonds.systemtests.journey;

import static be.werkbaarheidsfonds.systemtests.api.FundByProgram.APPLICATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.werkbaarheidsfonds.systemtests.api.FundByProgram;
import be.werkbaarheidsfonds.systemtests.harness.Account;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import be.werkbaarheidsfonds.systemtests.harness.SystemTest;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Step 6: one asks and advises, another decides; the applicant gets a mail and a letter. */
@SystemTest
@Order(16)
class FundDecidesTest {

    private static final String QUESTION = "Welke tafels past u aan, en wie koos ze?";
    private static final String ANSWER = "De drie inpaktafels, gekozen door de avondploeg zelf.";
    private static final String REASON = "Het project pakt de werkdruk aan bij de bron en heeft steun van het CPBW.";

    private final RunningSuite suite;
    private final FundByProgram fund;

    FundDecidesTest(RunningSuite suite) {
        this.suite = suite;
        this.fund = new FundByProgram(suite);
    }

    @Test
    @Order(1)
    void the_assessor_asks_for_information() {
        try (var karim = suite.visitor(Account.ASSESSOR, "/fund/dossiers")) {
            assertThat(karim.text()).contains(Story.COMPANY.name());
            karim.looksAt("24-dossiers");
            karim.opens("/fund/dossiers/" + application());
            karim.looksAt("25-dossier");
            karim.page().locator("textarea[name=question]").fill(QUESTION);
            karim.presses("Stel de vraag");
            assertThat(karim.text()).contains("Informatie gevraagd", QUESTION);
        }
    }

    @Test
    @Order(2)
    void the_applicant_answers() {
        try (var an = suite.visitor(Story.COMPANY.user(), "/fund/aanvragen")) {
            an.looksAt("26-aanvragen");
            an.opens("/fund/aanvragen/" + application());
            assertThat(an.text()).contains("U moet nog iets doen", QUESTION);
            an.looksAt("27-vraag-van-het-fonds");
            an.page().locator("textarea[name=answer]").fill(ANSWER);
            an.presses("Verstuur uw antwoord");
            assertThat(an.text()).contains(ANSWER).doesNotContain("U moet nog iets doen");
        }
    }

    @Test
    @Order(3)
    void the_assessor_advises_and_someone_else_approves() {
        try (var karim = suite.visitor(Account.ASSESSOR, "/fund/dossiers/" + application())) {
            karim.page().locator("input[name=favourable]").first().check();
            karim.page().locator("textarea[name=reason]").fill("Sterk dossier: klein, gericht en gedragen.");
            karim.presses("Geef advies");
            assertThat(karim.text()).contains("Advies gegeven");
            assertThat(karim.page().locator("[name=decision]").count()).isZero();
        }
        try (var greet = suite.visitor(Account.APPROVER, "/fund/dossiers/" + application())) {
            greet.presses("Bevestig");
            assertThat(greet.text()).contains("Niet alles is juist ingevuld");
            greet.page().locator("input[name=decision]").first().check();
            greet.page().locator("textarea[name=reason]").fill(REASON);
            greet.looksAt("28-beslissing");
            greet.presses("Bevestig");
            assertThat(greet.text()).contains("Goedgekeurd");
            greet.looksAt("29-goedgekeurd");
        }
    }

    @Test
    @Order(4)
    void the_ledger_shows_reserved_and_then_committed() {
        var envelope = fund.envelope(Story.recall(Story.Note.CALL_ID));
        assertThat(envelope.path("reservedCents").asLong()).isZero();
        assertThat(envelope.path("committedCents").asLong()).isEqualTo(630_030);

        try (var dirk = suite.visitor(Account.TREASURER, "/fund/kas")) {
            dirk.looksAt("30-kas");
            dirk.opens("/fund/kas/" + Story.recall(Story.Note.CALL_ID));
            assertThat(dirk.text()).contains("Gereserveerd bij indiening", "Vastgelegd bij goedkeuring");
            dirk.looksAt("31-journaal");
        }
    }

    @Test
    @Order(5)
    void the_applicant_gets_a_mail_that_the_local_mail_page_shows() {
        var mail = await("mail about the decision")
                .atMost(FundByProgram.EVENT_PATIENCE)
                .until(
                        () -> suite.suite().mail().to("an.peeters@korenaar.example"),
                        mails -> mails.stream().anyMatch(m -> m.text().contains("goedgekeurd")))
                .getFirst();

        var page = be.werkbaarheidsfonds.systemtests.api.Client.anonymous(suite.mailPage())
                .get("/mail/" + mail.id());

        assertThat(page.expect(200).text()).contains("an.peeters@korenaar.example");
    }

    @Test
    @Order(6)
    void the_decision_letter_is_the_one_that_was_stored_byte_for_byte() throws Exception {
        var letter = suite.as(Story.COMPANY.user())
                .get(APPLICATIONS + "/" + application() + "/decision-letter")
                .expect(200);
        var digest = MessageDigest.getInstance("SHA-256").digest(letter.bytes());

        assertThat(letter.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(letter.text()).startsWith("%PDF-");
        assertThat(letter.header("Repr-Digest"))
                .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":");
        try (var an = suite.visitor(Story.COMPANY.user(), "/fund/aanvragen/" + application())) {
            assertThat(an.text()).contains("Goedgekeurd", REASON);
            an.looksAt("32-aanvraag-goedgekeurd");
            var download = an.page().waitForDownload(() -> an.follows("Download de beslissingsbrief"));
            assertThat(download.path()).hasBinaryContent(letter.bytes());
        }
    }

    private static String application() {
        return Story.recall(Story.Note.APPLICATION_ID);
    }
}
