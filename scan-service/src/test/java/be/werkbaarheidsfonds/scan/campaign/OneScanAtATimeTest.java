package be.werkbaarheidsfonds.scan.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Rule B8: one scan per population, also when two are opened at once. */
@QuarkusTest
class OneScanAtATimeTest {

    private static final Map<String, Integer> TWO = Map.of("Productie", 30, "Kantoor", 20);

    @Inject
    DataSource database;

    @Test
    void of_drafts_that_are_opened_at_once_one_opens_and_the_others_are_told_why() throws Exception {
        var company = ScanOfTests.newCompany();
        var drafts =
                Stream.generate(() -> new ScanOfTests(company, TWO)).limit(4).toList();
        try (var executor = Executors.newFixedThreadPool(drafts.size())) {
            var answers = executor.invokeAll(drafts.stream()
                    .map(draft -> (Callable<Response>) () -> draft.act("open"))
                    .toList());
            var statuses = new ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get().statusCode());
                if (answer.get().statusCode() != 200) {
                    answer.get().then().body("detail", equalTo("Er loopt al een scan. Sluit die eerst af."));
                }
            }
            assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409, 409);
        }
    }

    @Test
    void the_database_itself_keeps_a_second_scan_of_a_company_closed() throws SQLException {
        var scan = new ScanOfTests(TWO).open();
        var second = new ScanOfTests(scan.company(), TWO);
        try (var connection = database.getConnection();
                var open = connection.prepareStatement("UPDATE campaign SET status = 'OPEN' WHERE id = ?")) {
            open.setObject(1, second.id());
            assertThatThrownBy(open::executeUpdate).hasMessageContaining("one_open_scan_per_company");
        }
    }
}
