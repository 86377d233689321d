package be.werkbaarheidsfonds.scan.result;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.fold.ItemStatistics;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Rule C3: all companies together, whatever modules each of them chose. */
@QuarkusTest
class CalibrationPoolTest {

    @Inject
    CalibrationPool pool;

    @Inject
    Instruments instruments;

    @Inject
    DataSource database;

    private static ItemStatistics ofSheets(int sheets) {
        return new ItemStatistics(Map.of("item", List.of(sheets, 0, 0, 0, 0)), List.of(sheets, 0));
    }

    /** @param language one that no other test pools in */
    private void add(String instrument, String language, Map<String, ItemStatistics> perScale) {
        QuarkusTransaction.requiringNew().run(() -> pool.add(instruments.get(instrument), Map.of(language, perScale)));
    }

    @Test
    void companies_that_chose_other_modules_calibrate_one_base_package() {
        add("basis-1", "x-one", Map.of("workload", ofSheets(120)));
        add("basis-1+werkdruk-1", "x-one", Map.of("workload", ofSheets(130), "workload-quantity", ofSheets(210)));
        assertThat(pool.find("basis-1", "x-one", "workload"))
                .get()
                .extracting(ItemStatistics::complete)
                .isEqualTo(250);
        assertThat(pool.find("werkdruk-1", "x-one", "workload-quantity"))
                .get()
                .extracting(ItemStatistics::complete)
                .isEqualTo(210);
        assertThat(pool.find("basis-1", "x-one", "workload-quantity")).isEmpty();
    }

    @Test
    void a_pool_of_a_whole_instrument_of_before_counts_once() throws SQLException {
        keptBefore("basis-1+telewerk-1", "x-two", "workload", 150);
        assertThat(pool.find("basis-1", "x-two", "workload")).isEmpty();
        for (var twice = 0; twice < 2; twice++) {
            add("basis-1+telewerk-1", "x-two", Map.of("workload", ofSheets(30)));
        }
        assertThat(pool.find("basis-1", "x-two", "workload"))
                .get()
                .extracting(ItemStatistics::complete, ItemStatistics::totals)
                .containsExactly(210, List.of(210, 0));
    }

    private void keptBefore(String instrument, String language, String scale, int sheets) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("INSERT INTO calibration_pool"
                        + " (instrument, language, scale, complete, statistics) VALUES (?, ?, ?, ?, ?::jsonb)")) {
            insert.setString(1, instrument);
            insert.setString(2, language);
            insert.setString(3, scale);
            insert.setInt(4, sheets);
            insert.setString(5, "{\"items\":{\"item\":[%d,0,0,0,0]},\"totals\":[%d,0]}".formatted(sheets, sheets));
            insert.executeUpdate();
        }
    }
}
