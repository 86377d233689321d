package be.werkbaarheidsfonds.scan.invitation;

import static be.werkbaarheidsfonds.scan.ScanOfTests.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A program invites and reminds by the rules of the pages. */
@QuarkusTest
class InvitationApiTest {

    @Inject
    SendInvitations send;

    private static Response invite(ScanOfTests scan, List<String> addresses) {
        return as(scan.company())
                .header("If-Match", scan.etag())
                .body(Map.of("addresses", addresses))
                .post(scan.path() + "/invitations");
    }

    @Test
    void it_adds_addresses_and_reads_how_far_the_mails_are_but_not_to_whom() {
        var scan = new ScanOfTests(Map.of("Productie", 15)).open();
        invite(scan, List.of("a@api.example", "b@api.example"))
                .then()
                .statusCode(200)
                .body("addresses", equalTo(2))
                .body("waiting", equalTo(2));
        invite(scan, List.of("b@api.example", "c@api.example"))
                .then()
                .statusCode(200)
                .body("addresses", equalTo(3));
        send.sendDue();
        as(scan.company())
                .get(scan.path() + "/invitations")
                .then()
                .statusCode(200)
                .body("waiting", equalTo(0))
                .body("reminders", equalTo(0))
                .body(not(containsString("api.example")));
    }

    @Test
    void its_refusals_are_those_of_the_pages() {
        var scan = new ScanOfTests(Map.of("Productie", 15)).open();
        invite(scan, List.of("niemand")).then().statusCode(422).body("issues[0].name", equalTo("addresses"));
        invite(scan, List.of()).then().statusCode(422);
        as(scan.company())
                .body(Map.of("addresses", List.of("a@api.example")))
                .post(scan.path() + "/invitations")
                .then()
                .statusCode(428);
        as(scan.company())
                .header("If-Match", scan.etag())
                .post(scan.path() + "/reminders")
                .then()
                .statusCode(409)
                .body("detail", containsString("nodig eerst mensen uit"));
        as(ScanOfTests.newCompany()).get(scan.path() + "/invitations").then().statusCode(404);
    }
}
