package be.werkbaarheidsfonds.scan.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import be.werkbaarheidsfonds.scan.ballot.CodeSeal;
import io.quarkus.mailer.Mailer;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What real mail servers refuse: who could have the code then, and what the company is told (rule B2). */
@QuarkusTest
class UnreachableTest {

    private static final int PATIENCE = 120;
    private static final String WRONG = "jna@onbekend.example";
    private static final String RIGHT = "jan@onbekend.example";
    private static final String OTHER = "an@onbekend.example";

    private final List<InvitedScan> scans = new ArrayList<>();

    @Inject
    SendInvitations send;

    @Inject
    Invitations invitations;

    @Inject
    CodeSeal seal;

    @Inject
    Vertx vertx;

    @BeforeEach
    void empty() {
        send.sendDue();
    }

    @AfterEach
    void end() {
        scans.forEach(InvitedScan::end);
    }

    private InvitedScan invited(List<String> addresses) {
        var invited = new InvitedScan(Map.of("Productie", 25), addresses);
        scans.add(invited);
        return invited;
    }

    @Test
    void what_a_mail_server_refused_by_its_address_can_be_mended_and_nothing_it_could_read() throws IOException {
        var scan = invited(List.of(WRONG));
        try (var refusing = new RefusingMailServer(false)) {
            through(refusing.port()).sendDue();
            assertThat(refusing.texts()).isZero();
        }
        scan.page().body(containsString("<li>" + WRONG + "</li>"));
        scan.correct(WRONG, RIGHT).then().statusCode(303);

        try (var reading = new RefusingMailServer(true)) {
            through(reading.port()).sendDue();
            assertThat(reading.texts()).isPositive();
        }
        scan.correct(RIGHT, WRONG).then().statusCode(422).body(containsString("of kan al weg zijn"));
        scan.page().body(not(containsString("<li>" + RIGHT + "</li>")));
        scan.progress().body("waiting", equalTo(1)).body("unsent", equalTo(0));
    }

    @Test
    void without_a_mail_server_nothing_left() throws IOException {
        var scan = invited(List.of(WRONG, OTHER));
        scan.page().body(not(containsString("lukte het nog niet")));
        var port = closedPort();
        through(port).sendDue();
        scan.page().body(containsString("<li>" + WRONG + "</li>"), containsString("<li>" + OTHER + "</li>"));
        scan.progress().body("waiting", equalTo(2)).body("failing", equalTo(2)).body("unsent", equalTo(2));
    }

    @Test
    void where_hardly_any_arrives_it_is_the_mail_server_and_not_the_addresses() throws IOException {
        var everyone = IntStream.range(0, 25)
                .mapToObj(i -> "collega" + i + "@onbekend.example")
                .toList();
        var scan = invited(everyone);
        through(closedPort()).sendDue();
        scan.page()
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
}
