package be.werkbaarheidsfonds.scan.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.ScanOfTests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule B5 where sheets are stored together; two of them, as two replicas would be, on one database. */
@QuarkusTest
class CastBallotTest {

    private static final int CODES = 200;
    private static final byte[] SEALED = {1, 2, 3};

    @Inject
    BallotBox box;

    @Inject
    StoreBallots store;

    @Inject
    CodeHash hash;

    @Inject
    DataSource database;

    @ConfigProperty(name = "werkbaarheidsfonds.database.host")
    String databaseHost;

    private CastBallot first;
    private CastBallot second;
    private UUID campaign;
    private List<BallotCode> codes;

    @BeforeEach
    void openScan() {
        first = new CastBallot(store, hash);
        second = new CastBallot(store, hash);
        var scan = new ScanOfTests(Map.of("Productie", CODES)).open();
        campaign = scan.id();
        codes = scan.codes().stream()
                .map(code -> BallotCode.parse(code).orElseThrow())
                .toList();
    }

    private long count(String from) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("SELECT count(*) FROM " + from)) {
            select.setObject(1, campaign);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private long sheets() throws SQLException {
        return count("sealed_sheet WHERE campaign_id = ?");
    }

    private long usedCodes() throws SQLException {
        return count("ballot_code WHERE campaign_id = ? AND used");
    }

    /** Whoever stores a sheet with this code waits until it is closed. */
    private HeldCode holding(BallotCode code) throws SQLException {
        return HeldCode.of(databaseHost, hash.of(code));
    }

    private CompletableFuture<Boolean> casting(CastBallot replica, BallotCode code, UUID sheet) {
        return replica.with(campaign, code, sheet, SEALED);
    }

    @Test
    void sheets_that_come_while_another_is_stored_are_stored_together_and_each_once() throws SQLException {
        List<CompletableFuture<Boolean>> casts;
        try (var held = holding(codes.getFirst())) {
            var before = casting(first, codes.getFirst(), UUID.randomUUID());
            held.awaitSomeoneWaiting();
            casts = new ArrayList<>(codes.subList(1, 41).stream()
                    .map(code -> casting(first, code, UUID.randomUUID()))
                    .toList());
            casts.add(before);
            assertThat(sheets()).isZero();
            assertThat(casts).as("acknowledged before it is stored").noneMatch(CompletableFuture::isDone);
            held.release();
        }
        assertThat(casts).allSatisfy(cast -> assertThat(cast.join()).isTrue());
        assertThat(sheets()).isEqualTo(41);
        assertThat(usedCodes()).isEqualTo(41);
        assertThat(count("(SELECT DISTINCT xmin::text FROM sealed_sheet WHERE campaign_id = ?) AS transactions"))
                .isBetween(2L, 10L);
    }

    @Test
    void a_code_that_two_replicas_and_many_people_send_is_used_once() throws Exception {
        List<Callable<Boolean>> attempts = new ArrayList<>();
        for (var code : codes.subList(0, 40)) {
            for (var i = 0; i < 4; i++) {
                var replica = i % 2 == 0 ? first : second;
                attempts.add(() -> casting(replica, code, UUID.randomUUID()).join());
            }
        }
        Collections.shuffle(attempts, new Random(7));
        assertThat(all(attempts).stream().filter(stored -> stored).count()).isEqualTo(40);
        assertThat(sheets()).isEqualTo(40);
        assertThat(usedCodes()).isEqualTo(40);
    }

    @Test
    void a_sheet_that_is_sent_with_many_codes_is_stored_once_and_spends_one_code() throws Exception {
        var ids = IntStream.range(0, 20).mapToObj(i -> UUID.randomUUID()).toList();
        List<Callable<Boolean>> attempts = new ArrayList<>();
        for (var i = 0; i < codes.size(); i++) {
            var code = codes.get(i);
            var sheet = ids.get(i % ids.size());
            var replica = i % 3 == 0 ? first : second;
            attempts.add(() -> storedOrTaken(replica, code, sheet));
        }
        Collections.shuffle(attempts, new Random(8));
        assertThat(all(attempts).stream().filter(stored -> stored).count()).isEqualTo(ids.size());
        assertThat(sheets()).isEqualTo(ids.size());
        assertThat(usedCodes()).isEqualTo(ids.size());
    }

    private boolean storedOrTaken(CastBallot replica, BallotCode code, UUID sheet) {
        try {
            return casting(replica, code, sheet).join();
        } catch (CompletionException e) {
            assertThat(e.getCause())
                    .isInstanceOfSatisfying(
                            Refused.class, taken -> assertThat(taken.code()).isEqualTo("sheet-already-sent"));
            return false;
        }
    }

    @Test
    void one_that_can_not_be_stored_takes_no_neighbour_along() throws SQLException {
        constrain("ADD CONSTRAINT short_in_this_test CHECK (octet_length(sealed) < 1000) NOT VALID");
        try {
            List<CompletableFuture<Boolean>> good;
            CompletableFuture<Boolean> bad;
            try (var held = holding(codes.getFirst())) {
                var before = casting(first, codes.getFirst(), UUID.randomUUID());
                held.awaitSomeoneWaiting();
                bad = first.with(campaign, codes.get(1), UUID.randomUUID(), new byte[1000]);
                good = new ArrayList<>(codes.subList(2, 12).stream()
                        .map(code -> casting(first, code, UUID.randomUUID()))
                        .toList());
                good.add(before);
                held.release();
            }
            assertThat(good).allSatisfy(cast -> assertThat(cast.join()).isTrue());
            assertThatThrownBy(bad::join).hasRootCauseInstanceOf(SQLException.class);
            assertThat(sheets()).isEqualTo(11);
            assertThat(usedCodes()).isEqualTo(11);
        } finally {
            constrain("DROP CONSTRAINT short_in_this_test");
        }
    }

    private void constrain(String change) throws SQLException {
        try (var connection = HeldCode.superuser(databaseHost);
                var statement = connection.createStatement()) {
            statement.execute("ALTER TABLE sealed_sheet " + change);
        }
    }

    @Test
    void while_codes_are_deleted_by_closing_each_is_stored_or_gone_and_nobody_waits_in_a_circle() throws Exception {
        List<Callable<Boolean>> attempts = new ArrayList<>();
        for (var i = 0; i < codes.size(); i++) {
            var code = codes.get(i);
            var replica = i % 2 == 0 ? first : second;
            attempts.add(() -> casting(replica, code, UUID.randomUUID()).join());
        }
        Collections.shuffle(attempts, new Random(9));
        var closed = CompletableFuture.supplyAsync(this::deleteCodesAndCountSheets, Thread::startVirtualThread);

        var stored = all(attempts).stream().filter(cast -> cast).count();

        assertThat(closed.join()).as("used codes and sheets that closing met").isEqualTo(List.of(stored, stored));
        assertThat(sheets()).isEqualTo(stored);
    }

    /** After some came in, as closing does it. */
    private List<Long> deleteCodesAndCountSheets() {
        await().until(() -> sheets() > 0);
        return QuarkusTransaction.requiringNew()
                .call(() -> List.of((long) box.deleteCodes(campaign), (long) box.countSheets(campaign)));
    }

    @Test
    void the_end_of_the_service_waits_for_whoever_is_being_answered() throws Exception {
        CompletableFuture<Void> ending;
        List<CompletableFuture<Boolean>> casts;
        try (var held = holding(codes.getFirst())) {
            casts = codes.subList(0, 5).stream()
                    .map(code -> casting(first, code, UUID.randomUUID()))
                    .toList();
            held.awaitSomeoneWaiting();
            ending = CompletableFuture.runAsync(() -> first.drain(new ShutdownEvent()), Thread::startVirtualThread);
            assertThat(ending).isNotDone();
            held.release();
        }
        ending.join();
        assertThat(casts).allSatisfy(cast -> assertThat(cast.join()).isTrue());
        assertThat(sheets()).isEqualTo(5);
    }

    private static <T> List<T> all(List<Callable<T>> attempts) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (var attempt : executor.invokeAll(attempts)) {
                results.add(attempt.get());
            }
            return results;
        }
    }
}
