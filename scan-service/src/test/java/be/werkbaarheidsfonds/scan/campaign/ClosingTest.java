package be.werkbaarheidsfonds.scan.campaign;

import static be.werkbaarheidsfonds.scan.ScanOfTests.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import be.werkbaarheidsfonds.platform.audit.AuditTrail;
import be.werkbaarheidsfonds.scan.ScanOfTests;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import be.werkbaarheidsfonds.scan.result.CalibrationPool;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Rule C1: everything or nothing, and the key goes last. */
@QuarkusTest
class ClosingTest {

    @Inject
    DataSource database;

    @Inject
    FinishClosing finishClosing;

    @Inject
    AuditTrail audit;

    @Inject
    CalibrationPool pool;

    @ConfigProperty(name = "werkbaarheidsfonds.state-folder")
    Path state;

    private static ScanOfTests answeredScan() {
        var sheets = new ArrayList<Sheet>();
        sheets.addAll(Sheets.many(12, 0, "work-stress", "workload"));
        sheets.addAll(Sheets.many(10, 0));
        sheets.addAll(Sheets.many(14, 1, "learning"));
        sheets.addAll(Sheets.many(5, 2));
        return scan().open().answer(sheets);
    }

    private static ScanOfTests scan() {
        var departments = new LinkedHashMap<String, Integer>();
        departments.put("Productie", 24);
        departments.put("Kantoor", 18);
        departments.put("Onthaal", 6);
        return new ScanOfTests(departments);
    }

    private Path keyOf(ScanOfTests scan) {
        return state.resolve("scan-keys").resolve(scan.id() + ".campaign-key");
    }

    private long count(String sql, UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, id);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private List<String> events(UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "SELECT type FROM outbox_event WHERE subject = ? ORDER BY version")) {
            select.setString(1, id.toString());
            try (var rows = select.executeQuery()) {
                var types = new ArrayList<String>();
                while (rows.next()) {
                    types.add(rows.getString(1));
                }
                return types;
            }
        }
    }

    @Test
    void closing_folds_everything_deletes_every_sheet_and_code_and_destroys_the_key() throws SQLException {
        var scan = answeredScan();
        assertThat(keyOf(scan)).exists();

        scan.act("close")
                .then()
                .statusCode(200)
                .body("status", equalTo("reported"))
                .body("responses", equalTo(41))
                .body("validity", equalTo("valid"));

        assertThat(keyOf(scan)).doesNotExist();
        assertThat(count("SELECT count(*) FROM sealed_sheet WHERE campaign_id = ?", scan.id()))
                .isZero();
        assertThat(count("SELECT count(*) FROM ballot_code WHERE campaign_id = ?", scan.id()))
                .isZero();
        assertThat(count("SELECT sum(respondents) FROM block_statistics WHERE campaign_id = ?", scan.id()))
                .isEqualTo(41);
        assertThat(events(scan.id()))
                .containsExactly("scan.scan-opened.v1", "scan.scan-closed.v1", "scan.sector-contribution.v1");
        assertThat(audit.history("campaign", scan.id().toString())).hasSize(4);
    }

    @Test
    void the_result_has_small_departments_joined_and_a_number() {
        var scan = answeredScan();
        scan.act("close").then().statusCode(200);

        as(scan.company())
                .get(scan.path() + "/result")
                .then()
                .statusCode(200)
                .body("number", notNullValue())
                .body("result.company.respondents", equalTo(41))
                // 10 of 22 in production and 5 of 19 elsewhere
                .body("result.company.rate.share.text", equalTo("37 %"))
                .body("result.blocks", hasSize(2))
                .body("result.blocks[0].departments", equalTo(List.of("Productie")))
                .body("result.blocks[1].departments", equalTo(List.of("Kantoor", "Onthaal")))
                .body("result.blocks[1].respondents", equalTo(19));
    }

    @Test
    void a_scan_that_fewer_than_half_answered_adds_nothing_to_the_figures_of_its_sector() throws SQLException {
        var scan = scan().open().answer(Sheets.many(23, 0, "workload"));
        scan.act("close").then().statusCode(200).body("validity", equalTo("indicative"));
        assertThat(events(scan.id())).containsExactly("scan.scan-opened.v1", "scan.scan-closed.v1");
        as(scan.company()).get(scan.path() + "/result").then().body("result.indicative", equalTo(true));
    }

    @Test
    void closing_adds_to_the_pool_which_is_used_from_two_hundred_sheets_on() {
        // as many scans as it takes: other tests add to the same pool
        for (var scans = 0; scans < 5; scans++) {
            answeredScan().act("close").then().statusCode(200);
        }
        var before = pool.find("basis-1", "nl", "workload").orElseThrow();
        answeredScan().act("close").then().statusCode(200);
        var after = pool.find("basis-1", "nl", "workload").orElseThrow();
        assertThat(before.complete()).isGreaterThanOrEqualTo(200);
        assertThat(after.complete()).isEqualTo(before.complete() + 41);
        assertThat(pool.find("basis-1", "fr", "workload")).isEmpty();
    }

    @Test
    void fewer_than_k_sheets_are_destroyed_unread() throws SQLException, IOException {
        var scan = scan().open().answer(Sheets.many(9, 0));

        scan.act("close")
                .then()
                .statusCode(200)
                .body("status", equalTo("closed"))
                .body("validity", equalTo("destroyed"));

        assertThat(Files.exists(keyOf(scan))).isFalse();
        assertThat(count("SELECT count(*) FROM sealed_sheet WHERE campaign_id = ?", scan.id()))
                .isZero();
        assertThat(count("SELECT count(*) FROM block_statistics WHERE campaign_id = ?", scan.id()))
                .isZero();
        as(scan.company())
                .get(scan.path() + "/result")
                .then()
                .statusCode(409)
                .body("detail", containsString("vernietigd"));
    }

    @Test
    void a_missing_key_loses_nothing() throws SQLException, IOException {
        var scan = answeredScan();
        var elsewhere = Files.createTempFile("key", "");
        Files.move(keyOf(scan), elsewhere, StandardCopyOption.REPLACE_EXISTING);

        scan.act("close").then().statusCode(503);

        assertThat(count("SELECT count(*) FROM sealed_sheet WHERE campaign_id = ?", scan.id()))
                .isEqualTo(41);
        assertThat(count("SELECT count(*) FROM ballot_code WHERE campaign_id = ? AND used", scan.id()))
                .isEqualTo(41);
        Files.move(elsewhere, keyOf(scan));
        scan.act("close").then().statusCode(200).body("status", equalTo("reported"));
    }

    @Test
    void a_sheet_that_was_tampered_with_stops_the_closing_and_loses_nothing() throws SQLException {
        var scan = answeredScan();
        try (var connection = database.getConnection();
                var copy = connection.prepareStatement(
                        "INSERT INTO sealed_sheet (id, campaign_id, sealed) VALUES (?, ?, ?)")) {
            copy.setObject(1, UUID.randomUUID());
            copy.setObject(2, scan.id());
            copy.setBytes(3, new byte[] {1, 2, 3});
            copy.executeUpdate();
        }

        scan.act("close").then().statusCode(409).body("detail", containsString("niets geteld en niets gewist"));

        assertThat(count("SELECT count(*) FROM sealed_sheet WHERE campaign_id = ?", scan.id()))
                .isEqualTo(42);
        assertThat(keyOf(scan)).exists();
        scan.get().then().body("status", equalTo("open"));
    }

    @Test
    void a_service_that_died_after_the_commit_finishes_when_it_starts_again() throws SQLException, IOException {
        var scan = answeredScan();
        scan.act("close").then().statusCode(200);
        // as it was between the commit of the fold and the destruction of the key
        Files.write(keyOf(scan), new byte[] {1});
        try (var connection = database.getConnection();
                var back = connection.prepareStatement("UPDATE campaign SET status = 'CLOSED' WHERE id = ?")) {
            back.setObject(1, scan.id());
            back.executeUpdate();
        }
        as(scan.company()).get(scan.path() + "/result").then().statusCode(409);

        finishClosing.unfinished(new StartupEvent());

        assertThat(keyOf(scan)).doesNotExist();
        scan.get().then().body("status", equalTo("reported"));
    }

    @Test
    void closing_twice_is_refused_and_changes_nothing() throws SQLException {
        var scan = answeredScan();
        scan.act("close").then().statusCode(200);
        scan.act("close").then().statusCode(409);
        assertThat(count("SELECT count(*) FROM frozen_result WHERE campaign_id = ?", scan.id()))
                .isEqualTo(1);
    }

    @Test
    void the_service_can_not_change_what_is_frozen() throws SQLException {
        var scan = answeredScan();
        scan.act("close").then().statusCode(200);
        for (var sql : List.of(
                "UPDATE frozen_result SET content = ''",
                "DELETE FROM block_statistics",
                "DELETE FROM company_statistics",
                "DELETE FROM calibration_pool")) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.executeUpdate(sql))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
        }
    }
}
