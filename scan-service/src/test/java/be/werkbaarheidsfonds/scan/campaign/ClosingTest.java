package be.werkbaarheidsfonds.scan.campaign;

import static be.werkbaarheidsfonds.scan.ScanOfTests.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import be.werkbaarheidsfonds.platform.audit.AuditTrail;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import be.werkbaarheidsfonds.scan.result.CalibrationPool;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Rule C1: everything or nothing, and the key goes last. */
@QuarkusTest
class ClosingTest {

    @Inject
    DataSource database;

    @Inject
    KeptOfScans kept;

    @Inject
    AuditTrail audit;

    @Inject
    CalibrationPool pool;

    @Test
    void closing_folds_everything_deletes_every_sheet_and_code_and_destroys_the_key() throws SQLException {
        var scan = AnsweredScan.closable();
        assertThat(kept.keyOf(scan)).exists();

        scan.act("close")
                .then()
                .statusCode(200)
                .body("status", equalTo("reported"))
                .body("responses", equalTo(41))
                .body("validity", equalTo("valid"));

        assertThat(kept.keyOf(scan)).doesNotExist();
        assertThat(kept.count("SELECT count(*) FROM sealed_sheet WHERE campaign_id = ?", scan.id()))
                .isZero();
        assertThat(kept.count("SELECT count(*) FROM ballot_code WHERE campaign_id = ?", scan.id()))
                .isZero();
        assertThat(kept.count("SELECT sum(respondents) FROM block_statistics WHERE campaign_id = ?", scan.id()))
                .isEqualTo(41);
        assertThat(kept.events(scan.id()))
                .containsExactly("scan.scan-opened.v1", "scan.scan-closed.v1", "scan.sector-contribution.v1");
        assertThat(audit.history("campaign", scan.id().toString())).hasSize(4);
    }

    @Test
    void the_result_has_small_departments_joined_and_a_number() {
        var scan = AnsweredScan.closable();
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
        var scan = AnsweredScan.draft().open().answer(Sheets.many(23, 0, "workload"));
        scan.act("close").then().statusCode(200).body("validity", equalTo("indicative"));
        assertThat(kept.events(scan.id())).containsExactly("scan.scan-opened.v1", "scan.scan-closed.v1");
        as(scan.company()).get(scan.path() + "/result").then().body("result.indicative", equalTo(true));
    }

    @Test
    void closing_adds_to_the_pool_which_is_used_from_two_hundred_sheets_on() {
        // as many scans as it takes: other tests add to the same pool
        for (var scans = 0; scans < 5; scans++) {
            AnsweredScan.closable().act("close").then().statusCode(200);
        }
        var before = pool.find("basis-1", "nl", "workload").orElseThrow();
        AnsweredScan.closable().act("close").then().statusCode(200);
        var after = pool.find("basis-1", "nl", "workload").orElseThrow();
        assertThat(before.complete()).isGreaterThanOrEqualTo(200);
        assertThat(after.complete()).isEqualTo(before.complete() + 41);
        assertThat(pool.find("basis-1", "fr", "workload")).isEmpty();
    }

    @Test
    void fewer_than_k_sheets_are_destroyed_unread() throws SQLException, IOException {
        var scan = AnsweredScan.draft().open().answer(Sheets.many(9, 0));

        scan.act("close")
                .then()
                .statusCode(200)
                .body("status", equalTo("closed"))
                .body("validity", equalTo("destroyed"));

        assertThat(Files.exists(kept.keyOf(scan))).isFalse();
        assertThat(kept.count("SELECT count(*) FROM sealed_sheet WHERE campaign_id = ?", scan.id()))
                .isZero();
        assertThat(kept.count("SELECT count(*) FROM block_statistics WHERE campaign_id = ?", scan.id()))
                .isZero();
        as(scan.company())
                .get(scan.path() + "/result")
                .then()
                .statusCode(409)
                .body("detail", containsString("vernietigd"));
    }

    @Test
    void the_service_can_not_change_what_is_frozen() throws SQLException {
        var scan = AnsweredScan.closable();
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
