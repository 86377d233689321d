package be.werkbaarheidsfonds.scan.invitation;

import static be.werkbaarheidsfonds.scan.ScanOfTests.as;
import static be.werkbaarheidsfonds.scan.ScanOfTests.browser;
import static org.hamcrest.Matchers.equalTo;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;

/** A running scan whose people were invited by mail; no mail has gone yet. */
final class InvitedScan {

    private final ScanOfTests scan;

    InvitedScan(Map<String, Integer> departments, List<String> addresses) {
        scan = new ScanOfTests(departments).open();
        as(scan.company())
                .header("If-Match", scan.etag())
                .body(Map.of("addresses", addresses))
                .post(scan.path() + "/invitations")
                .then()
                .statusCode(200)
                .body("unsent", equalTo(addresses.size()));
    }

    ScanOfTests scan() {
        return scan;
    }

    /** The page from which people are invited. */
    ValidatableResponse page() {
        return browser(scan.company()).get(address()).then();
    }

    /** How far the mails are, for a program. */
    ValidatableResponse progress() {
        return as(scan.company()).get(scan.path() + "/invitations").then();
    }

    Response correct(String wrong, String right) {
        return correctAs(scan.company(), wrong, right);
    }

    Response correctAs(String company, String wrong, String right) {
        return browser(company)
                .formParam("version", scan.get().jsonPath().getLong("version"))
                .formParam("wrong", wrong)
                .formParam("right", right)
                .post(address() + "/verbeteren");
    }

    private String address() {
        return "/scan/" + scan.id() + "/uitnodigingen";
    }

    /** Mails that still wait would go in another test. */
    void end() {
        if (scan.get().jsonPath().getString("status").equals("open")) {
            scan.act("close").then().statusCode(200);
        }
    }
}
