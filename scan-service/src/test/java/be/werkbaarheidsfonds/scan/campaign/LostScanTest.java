package be.werkbaarheidsfonds.scan.campaign;

import static be.werkbaarheidsfonds.scan.ScanOfTests.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import be.werkbaarheidsfonds.platform.audit.AuditTrail;
import be.werkbaarheidsfonds.platform.audit.AuditedEntry;
import be.werkbaarheidsfonds.platform.testkit.Tokens;
import be.werkbaarheidsfonds.scan.ScanOfTests;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Rule B4, key lost before close, scan lost: said, and not for ever in the way. */
@QuarkusTest
class LostScanTest {

    private static final String ADMINISTRATOR = "beheerder-1";

    @Inject
    DataSource database;

    @Inject
    AuditTrail audit;

    @ConfigProperty(name = "werkbaarheidsfonds.state-folder")
    Path state;

    private static ScanOfTests answered() {
        return new ScanOfTests(Map.of("Productie", 20)).open().answer(Sheets.many(12, 0));
    }

    private static Response declareLost(ScanOfTests scan, String reason) {
        return as(scan.company())
                .header("If-Match", scan.etag())
                .body(Map.of("reason", reason))
                .post(scan.path() + "/lost");
    }

    private Path keyOf(ScanOfTests scan) {
        return state.resolve("scan-keys").resolve(scan.id() + ".campaign-key");
    }

    private long count(String sql, ScanOfTests scan) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setString(1, scan.id().toString());
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Test
    void a_scan_whose_key_is_lost_is_deleted_unread_and_the_next_can_open() throws SQLException, IOException {
        var scan = answered();
        Files.delete(keyOf(scan));
        scan.act("close").then().statusCode(503).body("detail", containsString("onbruikbaar verklaren"));

        declareLost(scan, " ").then().statusCode(422).body("issues[0].name", equalTo("reason"));
        declareLost(scan, "De schijf met de sleutels is stuk.")
                .then()
                .statusCode(200)
                .body("status", equalTo("lost"));

        for (var table : new String[] {"sealed_sheet", "ballot_code", "invitation", "spare_code", "block_statistics"}) {
            assertThat(count("SELECT count(*) FROM " + table + " WHERE campaign_id = ?::uuid", scan))
                    .as(table)
                    .isZero();
        }
        assertThat(count("SELECT count(*) FROM outbox_event WHERE subject = ? AND type <> 'scan.scan-opened.v1'", scan))
                .as("no other service hears of a scan")
                .isZero();
        assertThat(audit.history("campaign", scan.id().toString()))
                .last()
                .extracting(AuditedEntry::person)
                .extracting(person -> person == null ? null : person.why())
                .isEqualTo("key-missing: De schijf met de sleutels is stuk.");
        as(scan.company())
                .accept(ContentType.HTML)
                .get("/scan/" + scan.id())
                .then()
                .body(containsString("Deze scan is onbruikbaar verklaard"));
        scan.act("close").then().statusCode(409);
        new ScanOfTests(scan.company(), Map.of("Productie", 20)).open();
    }

    @Test
    void a_damaged_key_is_the_same_way_out_and_nothing_is_left_of_it() throws IOException {
        var scan = answered();
        Files.write(keyOf(scan), new byte[] {1, 2, 3});
        scan.act("close").then().statusCode(409).body("detail", containsString("beschadigd"));
        declareLost(scan, "Beschadigd").then().statusCode(200);
        assertThat(keyOf(scan)).doesNotExist();
    }

    @Test
    void a_sheet_that_nobody_can_read_is_the_same_way_out() throws SQLException {
        var scan = answered();
        try (var connection = database.getConnection();
                var swap = connection.prepareStatement("DELETE FROM sealed_sheet WHERE id ="
                        + " (SELECT id FROM sealed_sheet WHERE campaign_id = ? LIMIT 1)");
                var foreign = connection.prepareStatement("INSERT INTO sealed_sheet (id, campaign_id, sealed)"
                        + " VALUES (gen_random_uuid(), ?, decode(repeat('ab', 90), 'hex'))")) {
            swap.setObject(1, scan.id());
            assertThat(swap.executeUpdate()).isEqualTo(1);
            foreign.setObject(1, scan.id());
            foreign.executeUpdate();
        }
        scan.act("close").then().statusCode(409).body("detail", containsString("niet van deze scan"));
        declareLost(scan, "Vreemd blad").then().statusCode(200).body("status", equalTo("lost"));
    }

    @Test
    void a_scan_that_can_be_counted_is_not_thrown_away() {
        var scan = answered();
        declareLost(scan, "Het resultaat bevalt ons niet")
                .then()
                .statusCode(409)
                .body("detail", containsString("Sluit hem gewoon af"));
        scan.act("close").then().statusCode(200).body("responses", equalTo(12));
    }

    @Test
    void the_page_asks_for_a_reason_and_is_its_company_s_alone() throws IOException {
        var scan = answered();
        Files.delete(keyOf(scan));
        var page = "/scan/" + scan.id() + "/onbruikbaar";
        as(ScanOfTests.newCompany()).accept(ContentType.HTML).get(page).then().statusCode(404);
        as(scan.company())
                .accept(ContentType.HTML)
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("Kan de scan wel geteld worden, dan weigeren wij dit"));
        var form = as(scan.company())
                .contentType(ContentType.URLENC)
                .accept(ContentType.HTML)
                .redirects()
                .follow(false)
                .formParam("version", scan.get().jsonPath().getLong("version"));
        form.post(page).then().statusCode(422).body(containsString("Schrijf op waarom"));
        form.formParam("reason", "Sleutel kwijt").post(page).then().statusCode(303);
        scan.get().then().body("status", equalTo("lost"));
    }

    @Test
    void an_administrator_declares_lost_what_its_company_leaves_which_then_reads_who_and_why()
            throws SQLException, IOException {
        var scan = answered();
        Files.delete(keyOf(scan));
        scan.endsIn(database, -15);
        var page = "/scan/niet-geteld/" + scan.id();
        administrator().get("/scan/niet-geteld").then().statusCode(200).body(containsString(page));
        administrator().get(page).then().statusCode(200).body(containsString("De onderneming ziet dat een beheerder"));
        var form = administrator().formParam("version", scan.get().jsonPath().getLong("version"));
        form.post(page).then().statusCode(422).body(containsString("Schrijf op waarom"));
        form.formParam("reason", "De onderneming is failliet").post(page).then().statusCode(303);

        assertThat(count("SELECT count(*) FROM sealed_sheet WHERE campaign_id = ?::uuid", scan))
                .isZero();
        assertThat(audit.history("campaign", scan.id().toString()))
                .last()
                .extracting(AuditedEntry::person)
                .isEqualTo(new AuditedEntry.Person(ADMINISTRATOR, null, "key-missing: De onderneming is failliet"));
        scan.get()
                .then()
                .body("status", equalTo("lost"))
                .body("loss.by", equalTo("administrator"))
                .body("loss.reason", equalTo("De onderneming is failliet"));
        ScanOfTests.browser(scan.company())
                .get("/scan/" + scan.id())
                .then()
                .body(containsString(
                        "Een beheerder van het portaal verklaarde dit. De reden: De onderneming is failliet"));
        administrator().get("/scan/niet-geteld").then().body(not(containsString(page)));
    }

    @Test
    void a_program_of_an_administrator_does_the_same_and_reads_nothing_of_what_was_answered()
            throws SQLException, IOException {
        var scan = answered();
        Files.delete(keyOf(scan));
        scan.endsIn(database, -15);
        var path = "/api/scan/v1/uncounted-scans/" + scan.id();
        programOfAdministrator()
                .get("/api/scan/v1/uncounted-scans")
                .then()
                .statusCode(200)
                .body("id", hasItem(scan.id().toString()));
        var found = programOfAdministrator().get(path);
        found.then().statusCode(200).body("keySet().size()", equalTo(5));
        programOfAdministrator()
                .body(Map.of("reason", "x"))
                .post(path + "/lost")
                .then()
                .statusCode(428);
        programOfAdministrator()
                .header("If-Match", found.header("ETag"))
                .body(Map.of("reason", "Niemand antwoordt meer"))
                .post(path + "/lost")
                .then()
                .statusCode(204);
        scan.get().then().body("loss.by", equalTo("administrator"));
    }

    @Test
    void an_administrator_throws_away_nothing_that_can_be_counted_and_nobody_else_may() {
        var scan = answered();
        var path = "/api/scan/v1/uncounted-scans/" + scan.id();
        programOfAdministrator()
                .header("If-Match", scan.etag())
                .body(Map.of("reason", "Zomaar"))
                .post(path + "/lost")
                .then()
                .statusCode(409)
                .body("detail", containsString("Sluit hem gewoon af"));
        as(scan.company())
                .header("If-Match", scan.etag())
                .body(Map.of("reason", "Zomaar"))
                .post(path + "/lost")
                .then()
                .statusCode(403);
        ScanOfTests.browser(scan.company()).get("/scan/niet-geteld").then().statusCode(403);
        administrator().get("/scan/" + scan.id() + "/onbruikbaar").then().statusCode(403);
        scan.get().then().body("status", equalTo("open")).body("responses", equalTo(12));
    }

    private static RequestSpecification administrator() {
        return given().auth()
                .oauth2(Tokens.fund(ADMINISTRATOR, "Beheerder"))
                .accept(ContentType.HTML)
                .redirects()
                .follow(false);
    }

    private static RequestSpecification programOfAdministrator() {
        return given().auth().oauth2(Tokens.fund(ADMINISTRATOR, "Beheerder")).contentType(ContentType.JSON);
    }
}
