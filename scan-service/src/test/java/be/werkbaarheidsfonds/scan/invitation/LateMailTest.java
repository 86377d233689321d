package be.werkbaarheidsfonds.scan.invitation;

import static be.werkbaarheidsfonds.scan.ScanOfTests.as;
import static be.werkbaarheidsfonds.scan.ScanOfTests.browser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Who is invited can still answer (rule B2). */
@QuarkusTest
class LateMailTest {

    private static final String ADDRESS = "te-laat@bedrijf.example";

    @Inject
    SendInvitations send;

    @Inject
    MockMailbox mailbox;

    @Inject
    DataSource database;

    @Inject
    Invitations invitations;

    @Test
    void no_mail_goes_after_the_last_day_and_the_page_says_why() throws SQLException {
        mailbox.clear();
        var scan = new ScanOfTests(Map.of("Productie", 15)).open();
        invite(scan);
        scan.endsIn(database, -1);
        send.sendDue();
        assertThat(mailbox.getMailsSentTo(ADDRESS)).isEmpty();
        as(scan.company()).get(scan.path() + "/invitations").then().body("waiting", equalTo(1));
        browser(scan.company())
                .get("/scan/" + scan.id() + "/uitnodigingen")
                .then()
                .body(containsString("gaan niet meer weg"))
                .body(not(containsString("Iedereen herinneren")));

        scan.endsIn(database, 0);
        send.sendDue();
        assertThat(mailbox.getMailsSentTo(ADDRESS)).as("the last day itself").hasSize(1);
    }

    @Test
    void a_mail_that_was_claimed_before_its_scan_closed_early_does_not_go() {
        send.sendDue();
        mailbox.clear();
        var scan = new ScanOfTests(Map.of("Productie", 15)).open();
        invite(scan);
        var claimed = invitations.claimNext().orElseThrow();
        assertThat(claimed.address()).isEqualTo(ADDRESS);
        scan.act("close").then().statusCode(200);

        send.send(claimed);

        assertThat(mailbox.getTotalMessagesSent()).isZero();
    }

    @Test
    void a_mail_that_was_claimed_on_the_last_day_does_not_go_after_it() throws SQLException {
        send.sendDue();
        mailbox.clear();
        var scan = new ScanOfTests(Map.of("Productie", 15)).open();
        invite(scan);
        var claimed = invitations.claimNext().orElseThrow();
        scan.endsIn(database, -1);
        send.send(claimed);
        assertThat(mailbox.getTotalMessagesSent()).isZero();

        scan.endsIn(database, 0);
        send.send(claimed);
        assertThat(mailbox.getMailsSentTo(ADDRESS)).hasSize(1);
    }

    private static void invite(ScanOfTests scan) {
        as(scan.company())
                .header("If-Match", scan.etag())
                .body(Map.of("addresses", List.of(ADDRESS)))
                .post(scan.path() + "/invitations")
                .then()
                .statusCode(200);
    }
}
