package be.werkbaarheidsfonds.scan.invitation;

import static be.werkbaarheidsfonds.scan.ScanOfTests.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An address that was mistyped can be mended as long as nobody can have its code, and no longer (rule B2). */
@QuarkusTest
class CorrectAddressTest {

    private static final Pattern CODE = Pattern.compile("#(\\S+)");
    private static final String WRONG = "jna@tikfout.example";
    private static final String RIGHT = "jan@tikfout.example";
    private static final String OTHER = "an@tikfout.example";

    private final List<InvitedScan> scans = new ArrayList<>();

    @Inject
    SendInvitations send;

    @Inject
    Invitations invitations;

    @Inject
    MockMailbox mailbox;

    @BeforeEach
    void empty() {
        send.sendDue();
        mailbox.clear();
    }

    @AfterEach
    void end() {
        scans.forEach(InvitedScan::end);
    }

    private InvitedScan invited() {
        var invited = new InvitedScan(Map.of("Productie", 15), List.of(WRONG, OTHER));
        scans.add(invited);
        return invited;
    }

    @Test
    void before_it_is_mailed_the_code_goes_to_the_right_address_alone() {
        var scan = invited();
        scan.page().body(containsString("Adres verbeteren"));

        scan.correct(" JNA@tikfout.example ", RIGHT).then().statusCode(303);
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
        scan.correct(WRONG, RIGHT)
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
        scan.correct(claimed.address(), RIGHT).then().statusCode(422);
        send.send(claimed);
        assertThat(mailbox.getMailsSentTo(claimed.address())).hasSize(1);
        assertThat(mailbox.getMailsSentTo(RIGHT)).isEmpty();
    }

    @Test
    void a_program_mends_by_the_same_rules_and_is_told_no_address() {
        var scan = invited().scan();
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
        scan.correctAs(ScanOfTests.newCompany(), WRONG, RIGHT).then().statusCode(404);
        scan.end();
        scan.correct(WRONG, RIGHT).then().statusCode(409);
    }
}
