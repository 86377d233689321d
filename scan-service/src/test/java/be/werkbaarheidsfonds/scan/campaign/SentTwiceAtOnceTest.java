package be.werkbaarheidsfonds.scan.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The same draft sent again while the first request is not done yet: the second is told so, and it is no fault. */
@QuarkusTest
class SentTwiceAtOnceTest {

    private static final Map<String, Integer> DEPARTMENTS = Map.of("Productie", 30);

    @Inject
    DataSource database;

    /** As a request would that has written and not committed. */
    private static void begin(Connection connection, ScanOfTests like, UUID id) throws SQLException {
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement("INSERT INTO campaign SELECT made.* FROM campaign AS c,"
                + " jsonb_populate_record(c, jsonb_build_object('id', ?)) AS made WHERE c.id = ?")) {
            insert.setString(1, id.toString());
            insert.setObject(2, like.id());
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }

    private boolean someoneWaits() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "SELECT count(*) > 0 FROM pg_locks WHERE NOT granted AND locktype = 'transactionid'")) {
            try (var row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    @Test
    void the_second_is_told_to_look_whether_it_is_there() throws SQLException {
        var like = new ScanOfTests(DEPARTMENTS);
        var id = UUID.randomUUID();
        try (var first = database.getConnection()) {
            begin(first, like, id);
            var second = CompletableFuture.supplyAsync(() -> ScanOfTests.as(ScanOfTests.newCompany())
                    .header("Idempotency-Key", id)
                    .body(ScanOfTests.input(DEPARTMENTS))
                    .post(ScanOfTests.CAMPAIGNS));
            await().until(this::someoneWaits);
            first.commit();
            second.join().then().statusCode(409);
            assertThat(second.join().jsonPath().getString("detail")).contains("hetzelfde moment");
        }
    }
}
