package be.werkbaarheidsfonds.scan.responding;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Who can write the database puts a key of his own in the place of a scan's: nothing is sealed for him (rule B4). */
@QuarkusTest
class SwappedKeyTest {

    @Inject
    DataSource database;

    private String keyOf(ScanOfTests scan) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("SELECT public_key FROM campaign WHERE id = ?")) {
            select.setObject(1, scan.id());
            try (var row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private void put(String key, ScanOfTests scan) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("UPDATE campaign SET public_key = ? WHERE id = ?")) {
            update.setString(1, key);
            update.setObject(2, scan.id());
            update.executeUpdate();
        }
    }

    private long sheets(ScanOfTests scan) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("SELECT count(*) FROM sealed_sheet WHERE campaign_id = ?")) {
            select.setObject(1, scan.id());
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static int submit(ScanOfTests scan) {
        return ScanOfTests.submit(scan.codes().getFirst(), UUID.randomUUID(), Sheets.withProblems(0))
                .statusCode();
    }

    @Test
    void a_sheet_is_sealed_with_the_key_its_scan_opened_with_or_not_at_all() throws SQLException {
        var scan = new ScanOfTests(Map.of("Productie", 15)).open();
        var own = keyOf(scan);
        put(keyOf(new ScanOfTests(Map.of("Productie", 15)).open()), scan);

        assertThat(submit(scan)).isEqualTo(500);
        assertThat(sheets(scan)).isZero();

        put(own, scan);
        assertThat(submit(scan)).isEqualTo(204);
        assertThat(sheets(scan)).isEqualTo(1);
    }
}
