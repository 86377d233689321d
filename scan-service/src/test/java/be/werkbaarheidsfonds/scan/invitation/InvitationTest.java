package be.werkbaarheidsfonds.scan.invitation;

import static be.werkbaarheidsfonds.scan.ScanOfTests.browser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule B2: addresses live apart from codes, everyone is reminded, and all is forgotten at close. */
@QuarkusTest
class InvitationTest {

    private static final Pattern CODE = Pattern.compile("#(\\S+)");
    private static final Pattern SLIP = Pattern.compile("slip-code\">([^<]+)<");

    @Inject
    MockMailbox mailbox;

    @Inject
    SendInvitations send;

    @Inject
    DataSource database;

    @BeforeEach
    void empty() {
        mailbox.clear();
    }

    private static String page(ScanOfTests scan) {
        return "/scan/" + scan.id() + "/uitnodigingen";
    }

    private static Response invite(ScanOfTests scan, String addresses) {
        return browser(scan.company())
                .formParam("version", scan.get().jsonPath().getLong("version"))
                .formParam("addresses", addresses)
                .post(page(scan));
    }

    private static String addresses(int howMany) {
        return IntStream.range(0, howMany)
                .mapToObj(i -> "iemand" + i + "@bedrijf.example")
                .collect(Collectors.joining("\n"));
    }

    private long count(String sql, ScanOfTests scan) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, scan.id());
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Test
    void everyone_gets_a_code_that_works_and_the_rest_comes_on_paper() throws SQLException {
        var scan = new ScanOfTests(Map.of("Productie", 20)).open();
        var printed = scan.codes().getFirst();
        invite(scan, addresses(18)).then().statusCode(303);
        assertThat(count("SELECT count(*) FROM invitation WHERE campaign_id = ? AND sealed_code IS NOT NULL", scan))
                .isEqualTo(18);

        send.sendDue();

        assertThat(count("SELECT count(*) FROM invitation WHERE campaign_id = ? AND sealed_code IS NOT NULL", scan))
                .as("no code beside an address once its mail is sent")
                .isZero();
        var codes = IntStream.range(0, 18)
                .mapToObj(i -> mailbox.getMailsSentTo("iemand" + i + "@bedrijf.example"))
                .peek(mails -> assertThat(mails).hasSize(1))
                .map(List::getFirst)
                .map(InvitationTest::code)
                .collect(Collectors.toSet());
        assertThat(codes).hasSize(18).doesNotContain(printed);
        ScanOfTests.submit(codes.iterator().next(), UUID.randomUUID(), Sheets.withProblems(0))
                .then()
                .statusCode(204);
        ScanOfTests.submit(printed, UUID.randomUUID(), Sheets.withProblems(0))
                .then()
                .statusCode(404);

        slips(scan).then().statusCode(200).body("**.findAll { it.@class == 'slip' }.size()", equalTo(2));
        assertThat(codes(scan)).as("as many codes as people").isEqualTo(20);
        slips(scan).then().statusCode(200);
        for (var code : codes.stream().skip(1).toList()) {
            ScanOfTests.submit(code, UUID.randomUUID(), Sheets.withProblems(0))
                    .then()
                    .statusCode(204);
        }
    }

    private static Response slips(ScanOfTests scan) {
        return browser(scan.company())
                .formParam("version", scan.get().jsonPath().getLong("version"))
                .formParam("vorm", "scherm")
                .post("/scan/" + scan.id() + "/codes");
    }

    private long codes(ScanOfTests scan) throws SQLException {
        return count("SELECT count(*) FROM ballot_code WHERE campaign_id = ?", scan);
    }

    @Test
    void who_was_forgotten_is_added_and_nobody_gets_a_second_code() throws SQLException {
        var scan = new ScanOfTests(Map.of("Productie", 20)).open();
        invite(scan, addresses(17)).then().statusCode(303);
        send.sendDue();
        var first = code(mailbox.getMailsSentTo("iemand0@bedrijf.example").getFirst());
        var second = code(mailbox.getMailsSentTo("iemand1@bedrijf.example").getFirst());
        ScanOfTests.submit(first, UUID.randomUUID(), Sheets.withProblems(0))
                .then()
                .statusCode(204);
        mailbox.clear();

        invite(scan, addresses(18)).then().statusCode(303);
        send.sendDue();

        assertThat(mailbox.getTotalMessagesSent()).isEqualTo(1);
        var added = code(mailbox.getMailsSentTo("iemand17@bedrijf.example").getFirst());
        assertThat(codes(scan)).as("as many codes as people").isEqualTo(20);
        for (var code : List.of(second, added)) {
            ScanOfTests.submit(code, UUID.randomUUID(), Sheets.withProblems(0))
                    .then()
                    .statusCode(204);
        }
        invite(scan, addresses(18)).then().statusCode(422).body(containsString("Niemand krijgt er een tweede"));
        invite(scan, addresses(21)).then().statusCode(422).body(containsString("er zijn 20 mensen"));
    }

    /** Refusing is free, so it may tell nothing of how many answered (rule B6). */
    @Test
    void how_many_codes_are_left_is_told_by_no_refusal() throws SQLException {
        var scan = new ScanOfTests(Map.of("Productie", 18)).open().answer(Sheets.many(3, 0));
        invite(scan, addresses(16))
                .then()
                .statusCode(422)
                .body(containsString("Zo veel codes zijn er niet meer"), not(containsString("15 codes")));
        assertThat(codes(scan)).isEqualTo(18);
    }

    @Test
    void when_the_rest_is_on_paper_unused_slips_make_place_for_an_address_and_mailed_codes_stay() throws SQLException {
        var scan = new ScanOfTests(Map.of("Productie", 20)).open();
        invite(scan, addresses(17)).then().statusCode(303);
        send.sendDue();
        var mailed = code(mailbox.getMailsSentTo("iemand3@bedrijf.example").getFirst());
        var slip = SLIP.matcher(slips(scan).asString());
        assertThat(slip.find()).isTrue();
        browser(scan.company()).get(page(scan)).then().body(containsString("kunnen vervallen"));

        invite(scan, addresses(18)).then().statusCode(303);

        assertThat(codes(scan)).isEqualTo(20);
        ScanOfTests.submit(slip.group(1), UUID.randomUUID(), Sheets.withProblems(0))
                .then()
                .statusCode(404);
        ScanOfTests.submit(mailed, UUID.randomUUID(), Sheets.withProblems(0))
                .then()
                .statusCode(204);
    }

    @Test
    void a_scan_that_opens_by_mail_shows_no_code_and_makes_them_for_its_addresses() throws SQLException {
        var scan = new ScanOfTests(Map.of("Productie", 10_001));
        var open = browser(scan.company())
                .formParam("version", 0)
                .formParam("assessed", "ja")
                .formParam("assessedOn", ScanOfTests.today());
        open.formParam("vorm", "pdf")
                .post("/scan/" + scan.id() + "/openen")
                .then()
                .statusCode(422);
        browser(scan.company())
                .formParam("version", 0)
                .formParam("vorm", "mail")
                .formParam("assessed", "ja")
                .formParam("assessedOn", ScanOfTests.today())
                .post("/scan/" + scan.id() + "/openen")
                .then()
                .statusCode(303)
                .header("Location", endsWith(page(scan)));
        scan.get().then().body("status", equalTo("open"));
        assertThat(codes(scan)).isZero();

        invite(scan, addresses(3)).then().statusCode(303);
        send.sendDue();
        assertThat(codes(scan)).isEqualTo(10_001);
        var code = code(mailbox.getMailsSentTo("iemand2@bedrijf.example").getFirst());
        ScanOfTests.submit(code, UUID.randomUUID(), Sheets.withProblems(0))
                .then()
                .statusCode(204);
    }

    @Test
    void a_program_opens_by_mail_without_consent_to_a_file() throws SQLException {
        var scan = new ScanOfTests(Map.of("Productie", 20));
        open(scan, "post").then().statusCode(422).body("issues[0].name", equalTo("handOut"));
        open(scan, "mail").then().statusCode(200).body("codes", hasSize(0)).body("campaign.status", equalTo("open"));
        assertThat(codes(scan)).isZero();
        scan.get().then().body("codesAsFileOn", nullValue());
    }

    private static Response open(ScanOfTests scan, String handOut) {
        return ScanOfTests.as(scan.company())
                .header("If-Match", scan.etag())
                .body(Map.of("handOut", handOut, "assessedOn", ScanOfTests.today()))
                .post(scan.path() + "/open");
    }

    private static String code(Mail mail) {
        var found = CODE.matcher(mail.getText());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void a_reminder_goes_to_everyone_without_a_code_and_not_too_soon() throws SQLException {
        var scan = new ScanOfTests(Map.of("Productie", 15)).open();
        invite(scan, addresses(15)).then().statusCode(303);
        send.sendDue();
        mailbox.clear();
        remind(scan).then().statusCode(409).body(containsString("nog geen 3 dagen oud"));

        daysPass(scan);
        remind(scan).then().statusCode(303);
        send.sendDue();
        assertThat(mailbox.getTotalMessagesSent()).isEqualTo(15);
        assertThat(mailbox.getMailsSentTo("iemand3@bedrijf.example").getFirst().getText())
                .contains("gaat naar iedereen")
                .doesNotContain("#");

        daysPass(scan);
        remind(scan).then().statusCode(303);
        send.sendDue();
        daysPass(scan);
        remind(scan).then().statusCode(409).body(containsString("laat het nu rusten"));
    }

    private static Response remind(ScanOfTests scan) {
        return browser(scan.company())
                .formParam("version", scan.get().jsonPath().getLong("version"))
                .post(page(scan) + "/herinneren");
    }

    private void daysPass(ScanOfTests scan) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "UPDATE invitation SET sent_on = sent_on - 3 WHERE campaign_id = ?")) {
            update.setObject(1, scan.id());
            assertThat(update.executeUpdate()).isPositive();
        }
    }

    @Test
    void addresses_are_forgotten_when_the_scan_closes() throws SQLException {
        var scan = new ScanOfTests(Map.of("Productie", 15)).open();
        invite(scan, addresses(13)).then().statusCode(303);
        scan.act("close").then().statusCode(200);
        assertThat(count("SELECT count(*) FROM invitation WHERE campaign_id = ?", scan))
                .isZero();
        assertThat(count("SELECT count(*) FROM spare_code WHERE campaign_id = ?", scan))
                .isZero();
        send.sendDue();
        assertThat(mailbox.getTotalMessagesSent()).isZero();
    }

    @Test
    void what_is_no_address_is_named_and_nothing_is_sent() {
        var scan = new ScanOfTests(Map.of("Productie", 15)).open();
        invite(scan, "a@b.example\nniemand\nA@B.example")
                .then()
                .statusCode(422)
                .body(containsString("Regel 2: dit is geen e-mailadres."))
                .body(containsString("Regel 3: dit adres staat er twee keer."));
        invite(scan, addresses(16)).then().statusCode(422).body(containsString("er zijn 15 mensen"));
        ScanOfTests.submit(scan.codes().getFirst(), UUID.randomUUID(), Sheets.withProblems(0))
                .then()
                .statusCode(204);
    }

    @Test
    void someone_else_s_scan_has_no_such_page() {
        var scan = new ScanOfTests(Map.of("Productie", 15)).open();
        var other = new ScanOfTests(Map.of("Productie", 15));
        browser(other.company()).get(page(scan)).then().statusCode(404);
        browser(scan.company()).get(page(scan)).then().statusCode(200).body(not(containsString("@bedrijf.example")));
    }
}
