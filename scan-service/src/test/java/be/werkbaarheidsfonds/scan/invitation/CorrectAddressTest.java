package be.werkbaarheidsfonds.scan.invitation;

import static be.werkbaarheidsfonds.scan.ScanOfTests.as;
import static be.werkbaarheidsfonds.scan.ScanOfTests.browser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import be.werkbaarheidsfonds.scan.ballot.CodeSeal;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import io.quarkus.mailer.Mailer;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An address that was mistyped can be mended as long as nobody can have its code, and no longer (rule B2). */
@QuarkusTest
class CorrectAddressTest {

    private static final Pattern CODE = Pattern.compile("#(\\S+)");
    private static final int PATIENCE = 120;
    private static final String WRONG = "jna@tikfout.example";
    private static final String RIGHT = "jan@tikfout.example";
    private static final String OTHER = "an@tikfout.example";

    private final List<ScanOfTests> scans = new ArrayList<>();

    @Inject
    SendInvitations send;

    @Inject
    Invitations invitations;

    @Inject
    CodeSeal seal;

    @Inject
    MockMailbox mailbox;

    @Inject
    Vertx vertx;

    @BeforeEach
    void empty() {
        send.sendDue();
        mailbox.clear();
    }

    /** Mails that still wait would go in another test. */
    @AfterEach
    void close() {
        for (var scan : scans) {
            if (scan.get().jsonPath().getString("status").equals("open")) {
                scan.act("close").then().statusCode(200);
            }
        }
    }

    private ScanOfTests invited() {
        return invited(WRONG, OTHER);
    }

    private ScanOfTests invited(String... addresses) {
        return invited(Map.of("Productie", 15), addresses);
    }

    private ScanOfTests invited(Map<String, Integer> departments, String... addresses) {
        var scan = new ScanOfTests(departments).open();
        scans.add(scan);
        as(scan.company())
                .header("If-Match", scan.etag())
                .body(Map.of("addresses", List.of(addresses)))
                .post(scan.path() + "/invitations")
                .then()
                .statusCode(200)
                .body("unsent", equalTo(addresses.length));
        return scan;
    }

    private static String page(ScanOfTests scan) {
        return "/scan/" + scan.id() + "/uitnodigingen";
    }

    private static Response correct(ScanOfTests scan, String wrong, String right) {
        return browser(scan.company())
                .formParam("version", scan.get().jsonPath().getLong("version"))
                .formParam("wrong", wrong)
                .formParam("right", right)
                .post(page(scan) + "/verbeteren");
    }

    @Test
    void before_it_is_mailed_the_code_goes_to_the_right_address_alone() {
        var scan = invited();
        browser(scan.company()).get(page(scan)).then().body(containsString("Adres verbeteren"));

        correct(scan, " JNA@tikfout.example ", RIGHT).then().statusCode(303);
        send.sendDue();

        assertThat(mailbox.getMailsSentTo(WRONG)).isEmpty();
        assertThat(mailbox.getMailsSentTo(OTHER)).hasSize(1);
        var code = CODE.matcher(mailbox.getMailsSentTo(RIGHT).getFirst().getText());
        assertThat(code.find()).isTrue();
        ScanOfTests.submit(code.group(1), UUID.randomUUID(), Sheets.withProblems(0))
                .then()
                .statusCode(204);
    }

    @Test
    void after_it_was_mailed_it_stays_and_the_page_says_what_can_be_done() {
        var scan = invited();
        send.sendDue();
        mailbox.clear();
        correct(scan, WRONG, RIGHT)
                .then()
                .statusCode(422)
                .body(containsString("Welke code erin staat, weet niemand"))
                .body(containsString("Er zijn nooit meer codes dan mensen"))
                .body(not(containsString("Adres verbeteren</button>")));
        send.sendDue();
        assertThat(mailbox.getTotalMessagesSent()).isZero();
    }

    @Test
    void while_it_is_being_mailed_it_stays() {
        var scan = invited();
        var claimed = invitations.claimNext().orElseThrow();
        correct(scan, claimed.address(), RIGHT).then().statusCode(422);
        send.send(claimed);
        assertThat(mailbox.getMailsSentTo(claimed.address())).hasSize(1);
        assertThat(mailbox.getMailsSentTo(RIGHT)).isEmpty();
    }

    @Test
    void what_a_mail_server_refused_by_its_address_can_be_mended_and_nothing_it_could_read() throws IOException {
        var scan = invited(WRONG);
        try (var refusing = new RefusingMailServer(false)) {
            through(refusing.port()).sendDue();
            assertThat(refusing.texts()).isZero();
        }
        browser(scan.company()).get(page(scan)).then().body(containsString("<li>" + WRONG + "</li>"));
        correct(scan, WRONG, RIGHT).then().statusCode(303);

        try (var reading = new RefusingMailServer(true)) {
            through(reading.port()).sendDue();
            assertThat(reading.texts()).isPositive();
        }
        correct(scan, RIGHT, WRONG).then().statusCode(422).body(containsString("of kan al weg zijn"));
        browser(scan.company()).get(page(scan)).then().body(not(containsString("<li>" + RIGHT + "</li>")));
        as(scan.company())
                .get(scan.path() + "/invitations")
                .then()
                .body("waiting", equalTo(1))
                .body("unsent", equalTo(0));
    }

    @Test
    void without_a_mail_server_nothing_left() throws IOException {
        var scan = invited();
        browser(scan.company()).get(page(scan)).then().body(not(containsString("lukte het nog niet")));
        var port = closedPort();
        through(port).sendDue();
        browser(scan.company())
                .get(page(scan))
                .then()
                .body(containsString("<li>" + WRONG + "</li>"), containsString("<li>" + OTHER + "</li>"));
        as(scan.company())
                .get(scan.path() + "/invitations")
                .then()
                .body("waiting", equalTo(2))
                .body("unsent", equalTo(2));
    }

    @Test
    void where_hardly_any_arrives_it_is_the_mail_server_and_not_the_addresses() throws IOException {
        var everyone = IntStream.range(0, 25)
                .mapToObj(i -> "collega" + i + "@tikfout.example")
                .toArray(String[]::new);
        var scan = invited(Map.of("Productie", 25), everyone);
        through(closedPort()).sendDue();
        browser(scan.company())
                .get(page(scan))
                .then()
                .body(
                        containsString("waarschijnlijk antwoordt de mailserver niet"),
                        not(containsString("<li>collega")));
    }

    private static int closedPort() throws IOException {
        try (var server = new RefusingMailServer(false)) {
            return server.port();
        }
    }

    private SendInvitations through(int port) {
        var config = new MailConfig().setHostname("127.0.0.1").setPort(port).setKeepAlive(false);
        var client = MailClient.create(vertx, config);
        Mailer mailer = mails -> {
            for (var mail : mails) {
                client.sendMail(new MailMessage(
                                "scan@test.example", mail.getTo().getFirst(), mail.getSubject(), mail.getText()))
                        .toCompletionStage()
                        .toCompletableFuture()
                        .orTimeout(PATIENCE, TimeUnit.SECONDS)
                        .join();
            }
        };
        return new SendInvitations(invitations, seal, mailer, "http://localhost:8080");
    }

    @Test
    void a_program_mends_by_the_same_rules_and_is_told_no_address() {
        var scan = invited();
        var path = scan.path() + "/invitations/corrections";
        as(scan.company())
                .body(Map.of("wrong", WRONG, "right", RIGHT))
                .post(path)
                .then()
                .statusCode(428);
        as(scan.company())
                .header("If-Match", scan.etag())
                .body(Map.of("wrong", "niemand@tikfout.example", "right", OTHER))
                .post(path)
                .then()
                .statusCode(422)
                .body("issues.name", equalTo(List.of("wrong", "right")));
        as(scan.company())
                .header("If-Match", scan.etag())
                .body(Map.of("wrong", WRONG))
                .post(path)
                .then()
                .statusCode(422)
                .body("issues[0].name", equalTo("right"));
        as(scan.company())
                .header("If-Match", scan.etag())
                .body(Map.of("wrong", WRONG, "right", RIGHT))
                .post(path)
                .then()
                .statusCode(200)
                .body("addresses", equalTo(2))
                .body("unsent", equalTo(2))
                .body(not(containsString("tikfout.example")));
    }

    @Test
    void it_is_its_company_s_alone_and_ends_with_the_scan() {
        var scan = invited();
        var version = scan.get().jsonPath().getLong("version");
        browser(ScanOfTests.newCompany())
                .formParam("version", version)
                .formParam("wrong", WRONG)
                .formParam("right", RIGHT)
                .post(page(scan) + "/verbeteren")
                .then()
                .statusCode(404);
        scan.act("close").then().statusCode(200);
        correct(scan, WRONG, RIGHT).then().statusCode(409);
    }
}
