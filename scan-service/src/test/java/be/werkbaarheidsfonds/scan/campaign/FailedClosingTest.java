package be.werkbaarheidsfonds.scan.campaign;

import static be.werkbaarheidsfonds.scan.ScanOfTests.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Rule C1 when something goes wrong: nothing is lost, and what was begun is finished. */
@QuarkusTest
class FailedClosingTest {

    @Inject
    DataSource database;

    @Inject
    KeptOfScans kept;

    @Inject
    FinishClosing finishClosing;

    @Test
    void a_missing_key_loses_nothing() throws SQLException, IOException {
        var scan = AnsweredScan.closable();
        var elsewhere = Files.createTempFile("key", "");
        Files.move(kept.keyOf(scan), elsewhere, StandardCopyOption.REPLACE_EXISTING);

        scan.act("close").then().statusCode(503);

        assertThat(kept.count("SELECT count(*) FROM sealed_sheet WHERE campaign_id = ?", scan.id()))
                .isEqualTo(41);
        assertThat(kept.count("SELECT count(*) FROM ballot_code WHERE campaign_id = ? AND used", scan.id()))
                .isEqualTo(41);
        Files.move(elsewhere, kept.keyOf(scan));
        scan.act("close").then().statusCode(200).body("status", equalTo("reported"));
    }

    @Test
    void a_sheet_that_was_tampered_with_stops_the_closing_and_loses_nothing() throws SQLException {
        var scan = AnsweredScan.closable();
        try (var connection = database.getConnection();
                var copy = connection.prepareStatement(
                        "INSERT INTO sealed_sheet (id, campaign_id, sealed) VALUES (?, ?, ?)")) {
            copy.setObject(1, UUID.randomUUID());
            copy.setObject(2, scan.id());
            copy.setBytes(3, new byte[] {1, 2, 3});
            copy.executeUpdate();
        }

        scan.act("close").then().statusCode(409).body("detail", containsString("niets geteld en niets gewist"));

        assertThat(kept.count("SELECT count(*) FROM sealed_sheet WHERE campaign_id = ?", scan.id()))
                .isEqualTo(42);
        assertThat(kept.keyOf(scan)).exists();
        scan.get().then().body("status", equalTo("open"));
    }

    @Test
    void a_service_that_died_after_the_commit_finishes_when_it_starts_again() throws SQLException, IOException {
        var scan = AnsweredScan.closable();
        scan.act("close").then().statusCode(200);
        // as it was between the commit of the fold and the destruction of the key
        Files.write(kept.keyOf(scan), new byte[] {1});
        try (var connection = database.getConnection();
                var back = connection.prepareStatement("UPDATE campaign SET status = 'CLOSED' WHERE id = ?")) {
            back.setObject(1, scan.id());
            back.executeUpdate();
        }
        as(scan.company()).get(scan.path() + "/result").then().statusCode(409);

        finishClosing.unfinished(new StartupEvent());

        assertThat(kept.keyOf(scan)).doesNotExist();
        scan.get().then().body("status", equalTo("reported"));
    }

    @Test
    void closing_twice_is_refused_and_changes_nothing() throws SQLException {
        var scan = AnsweredScan.closable();
        scan.act("close").then().statusCode(200);
        scan.act("close").then().statusCode(409);
        assertThat(kept.count("SELECT count(*) FROM frozen_result WHERE campaign_id = ?", scan.id()))
                .isEqualTo(1);
    }
}
