package be.werkbaarheidsfonds.scan.invitation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import be.werkbaarheidsfonds.platform.testkit.Tokens;
import be.werkbaarheidsfonds.scan.ScanOfTests;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
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

    private static RequestSpecification browser(ScanOfTests scan) {
        return given().redirects()
                .follow(false)
                .auth()
                .oauth2(Tokens.company(scan.company()))
                .accept(ContentType.HTML);
    }

    private static String page(ScanOfTests scan) {
        return "/scan/" + scan.id() + "/uitnodigingen";
    }

    private static Response invite(ScanOfTests scan, String addresses) {
        return browser(scan)
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
        invite(scan, addresses(18))
                .then()
                .statusCode(200)
                .body("**.findAll { it.@class == 'slip' }.size()", org.hamcrest.Matchers.equalTo(2));
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
        return browser(scan)
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
        invite(scan, addresses(15)).then().statusCode(303);
        scan.act("close").then().statusCode(200);
        assertThat(count("SELECT count(*) FROM invitation WHERE campaign_id = ?", scan))
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
        invite(scan, addresses(16)).then().statusCode(422).body(containsString("nog 15"));
        ScanOfTests.submit(scan.codes().getFirst(), UUID.randomUUID(), Sheets.withProblems(0))
                .then()
                .statusCode(204);
    }

    @Test
    void someone_else_s_scan_has_no_such_page() {
        var scan = new ScanOfTests(Map.of("Productie", 15)).open();
        var other = new ScanOfTests(Map.of("Productie", 15));
        browser(other).get(page(scan)).then().statusCode(404);
        browser(scan).get(page(scan)).then().statusCode(200).body(not(containsString("@bedrijf.example")));
    }
}
