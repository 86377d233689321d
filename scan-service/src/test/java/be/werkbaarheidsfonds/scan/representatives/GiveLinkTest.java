package be.werkbaarheidsfonds.scan.representatives;

import static be.werkbaarheidsfonds.scan.ScanOfTests.as;
import static be.werkbaarheidsfonds.scan.ScanOfTests.browser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import be.werkbaarheidsfonds.platform.audit.AuditTrail;
import be.werkbaarheidsfonds.platform.audit.AuditedEntry;
import be.werkbaarheidsfonds.scan.ScanOfTests;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A company gives worker representatives a link, replaces it, withdraws it. */
@QuarkusTest
class GiveLinkTest {

    private static final Map<String, Integer> ONE = Map.of("Productie", 24);

    @Inject
    DataSource database;

    @Inject
    AuditTrail audit;

    @Test
    void a_link_that_is_replaced_or_withdrawn_opens_as_little_as_one_that_never_was() {
        var scan = new ScanOfTests(ONE).open();
        var first = Links.make(scan);
        Links.look(first).then().statusCode(200);
        var second = Links.make(scan);
        Links.look(second).then().statusCode(200);
        Links.withdraw(scan).then().statusCode(303);
        Links.withdraw(scan).then().statusCode(303);

        var never = Links.look("0000-0000-0000-0000-0000-0000-0000-0000");
        never.then().statusCode(404).body(containsString("Deze code kennen we niet"));
        for (var token : new String[] {first, second, "", "x"}) {
            var answer = Links.look(token);
            answer.then().statusCode(404).header("Cache-Control", "no-store");
            assertThat(withoutCode(answer.asString())).isEqualTo(withoutCode(never.asString()));
            Links.fetch(token).then().statusCode(404);
        }
        Links.look(Links.make(scan)).then().statusCode(200);
    }

    /** The page shows what was typed again. */
    private static String withoutCode(String page) {
        return page.replaceFirst("name=\"code\" type=\"text\" value=\"[^\"]*\"", "");
    }

    @Test
    void a_page_that_does_not_know_of_the_newest_link_replaces_nothing() {
        var scan = new ScanOfTests(ONE);
        var seen = Links.version(scan);
        var token = Links.make(scan);
        Links.make(scan, seen).then().statusCode(412);
        Links.look(token).then().statusCode(200);
    }

    @Test
    void only_the_hash_of_a_token_is_stored() throws SQLException {
        var scan = new ScanOfTests(ONE);
        var token = Links.make(scan);
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "SELECT link::text, token_hash FROM representatives_link link WHERE campaign_id = ?")) {
            select.setObject(1, scan.id());
            try (var row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).doesNotContain(token).doesNotContain(token.replace("-", ""));
                assertThat(row.getBytes(2)).isEqualTo(AccessToken.typed(token).hash());
            }
        }
        browser(scan.company())
                .get(Links.page(scan))
                .then()
                .statusCode(200)
                .body(containsString("Link vervangen"))
                .body(not(containsString(token)));
    }

    @Test
    void it_is_its_company_s_to_give_and_the_trail_says_who_did() {
        var scan = new ScanOfTests(ONE);
        var token = Links.make(scan);
        var other = browser(ScanOfTests.newCompany());
        other.get(Links.page(scan)).then().statusCode(404);
        other.formParam("version", 1).post(Links.page(scan)).then().statusCode(404);
        other.post(Links.page(scan) + "/intrekken").then().statusCode(404);
        Links.look(token).then().statusCode(200);

        Links.withdraw(scan).then().statusCode(303);
        assertThat(audit.history("campaign", scan.id().toString()))
                .extracting(AuditedEntry::action)
                .containsSubsequence("make-representatives-link", "withdraw-representatives-link");
        browser(scan.company()).get("/scan/" + scan.id()).then().body(containsString(Links.page(scan)));
    }

    @Test
    void a_program_makes_and_withdraws_it_by_the_same_rules() {
        var scan = new ScanOfTests(ONE);
        var path = scan.path() + "/representatives-link";
        as(scan.company()).post(path).then().statusCode(428);
        var etag = as(scan.company()).get(path).header("ETag");
        var made = as(scan.company()).header("If-Match", etag).post(path);
        made.then().statusCode(200).header("Cache-Control", "no-store");
        var code = made.jsonPath().getString("code");
        assertThat(made.jsonPath().getString("link")).endsWith("/scan/inzage#" + code);
        Links.look(code).then().statusCode(200);
        as(scan.company()).header("If-Match", etag).post(path).then().statusCode(412);
        as(scan.company()).get(path).then().body("madeOn", equalTo(ScanOfTests.today()));

        as(ScanOfTests.newCompany()).delete(path).then().statusCode(404);
        as(scan.company()).delete(path).then().statusCode(204);
        Links.look(code).then().statusCode(404);
    }
}
