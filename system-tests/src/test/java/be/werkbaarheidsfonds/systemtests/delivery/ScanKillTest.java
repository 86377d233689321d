package be.werkbaarheidsfonds.systemtests.delivery;

import static be.werkbaarheidsfonds.systemtests.api.FundByProgram.EVENT_PATIENCE;
import static be.werkbaarheidsfonds.systemtests.delivery.Grants.COMPANY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.werkbaarheidsfonds.local.suite.Service;
import be.werkbaarheidsfonds.systemtests.api.Reply;
import be.werkbaarheidsfonds.systemtests.api.ScanByProgram;
import be.werkbaarheidsfonds.systemtests.delivery.Respondents.Respondent;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import be.werkbaarheidsfonds.systemtests.harness.SystemTest;
import be.werkbaarheidsfonds.systemtests.harness.Topics;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** scan-service dies at its worst moments: no sheet is lost or counted twice, and no key goes too early (C1). */
@SystemTest
@Order(65)
class ScanKillTest {

    private static final int RESPONDENTS = 120;
    private static final int BEFORE_THE_KILL = 10;
    private static final int LATE = 1;
    private static final int CODE_USED = 409;
    private static final int UNDER_WAY = 202;
    private static final int CUT_OFF = 500;
    private static final String DELETION = "delete from sealed_sheet%";

    private final RunningSuite suite;
    private final MetalScan scan;

    ScanKillTest(RunningSuite suite) {
        this.suite = suite;
        this.scan = MetalScan.of(suite);
    }

    @AfterEach
    void makeWhole() {
        suite.makeWhole();
    }

    @Test
    @Order(1)
    void killed_while_sheets_come_in_it_holds_every_sheet_it_thanked_for_once() {
        var respondents = new Respondents(suite, scan.open());
        var all = Respondents.of(scan.open(), 0, RESPONDENTS);

        var sending = CompletableFuture.supplyAsync(() -> respondents.send(all), Thread::startVirtualThread);
        await("some sheets")
                .atMost(EVENT_PATIENCE)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> scan.sheets() >= BEFORE_THE_KILL);
        suite.suite().kill(Service.SCAN);
        var thanked = sending.join();
        HeldRows.awaitNobodyOf(suite, Service.SCAN);

        assertThat(thanked).as("killed while they sent").hasSizeBetween(1, RESPONDENTS - 1);
        assertThat(thanked).as("thanked for, so stored").allMatch(respondent -> scan.holds(respondent.sheet()));
        assertThat(scan.sheets()).isEqualTo(scan.usedCodes());

        suite.suite().startAgain(Service.SCAN);
        assertThat(respondents.send(all))
                .as("the same sheet again is thanked for, whoever sends it")
                .isEqualTo(all);

        assertThat(scan.sheets()).isEqualTo(RESPONDENTS);
        assertThat(scan.usedCodes()).isEqualTo(RESPONDENTS);
        var another = new Respondent(all.getFirst().code(), UUID.randomUUID());
        assertThat(respondents.statusOf(another)).isEqualTo(CODE_USED);
        questionnaireOf(another.code()).expectProblem(CODE_USED);
        assertThat(scan.sheets()).isEqualTo(RESPONDENTS);
    }

    @Test
    @Order(2)
    void killed_while_it_folds_it_has_changed_nothing_and_takes_sheets_as_before() throws SQLException {
        try (var deleting = holdSheets()) {
            var closing = CompletableFuture.supplyAsync(scan::close, Thread::startVirtualThread);
            deleting.awaitWaiting(DELETION);
            assertThat(scan.hasKey()).isTrue();
            suite.suite().kill(Service.SCAN);
            assertThat(closing.join()).is(notDone());
        }
        HeldRows.awaitNobodyOf(suite, Service.SCAN);

        assertThat(scan.status()).isEqualTo("OPEN");
        assertThat(scan.hasKey()).isTrue();
        assertThat(scan.sheets()).isEqualTo(RESPONDENTS);
        assertThat(scan.counted()).isZero();

        suite.suite().startAgain(Service.SCAN);
        var late = Respondents.of(scan.open(), RESPONDENTS, RESPONDENTS + LATE);
        assertThat(new Respondents(suite, scan.open()).send(late)).isEqualTo(late);
    }

    @Test
    @Order(3)
    void killed_between_fold_and_the_end_of_the_key_it_finishes_when_it_starts() throws SQLException {
        killBetweenFoldAndEndOfKey();

        suite.suite().startAgain(Service.SCAN);

        await("the end of the closing")
                .atMost(EVENT_PATIENCE)
                .until(() -> scan.status().equals("REPORTED"));
        assertThat(scan.hasKey()).isFalse();
        assertThat(scan.stored("respondents")).isEqualTo(String.valueOf(RESPONDENTS + LATE));
        assertThat(scan.counted()).isEqualTo(RESPONDENTS + LATE);
        assertThat(scan.codes()).isZero();
        suite.as(COMPANY.user())
                .get(ScanByProgram.CAMPAIGNS + "/" + scan.id() + "/result")
                .expect(200);
        questionnaireOf(scan.open().codes().getLast()).expectProblem(404);
        await("that it closed is told")
                .atMost(EVENT_PATIENCE)
                .untilAsserted(() -> assertThat(told()).containsOnlyOnce("scan.scan-closed.v1"));
    }

    /** Cut off, or told in time that it is under way; never that it is done. */
    private static Condition<Integer> notDone() {
        return new Condition<>(status -> status == UNDER_WAY || status >= CUT_OFF, "no word that it is done");
    }

    private void killBetweenFoldAndEndOfKey() throws SQLException {
        try (var deleting = holdSheets()) {
            var closing = CompletableFuture.supplyAsync(scan::close, Thread::startVirtualThread);
            deleting.awaitWaiting(DELETION);
            // Behind the fold, before whoever looks at the codes once more to destroy the key.
            try (var counting = HeldRows.next(suite, Service.SCAN, "LOCK TABLE ballot_code IN ACCESS EXCLUSIVE MODE")) {
                deleting.release();
                counting.awaitGranted();
                counting.awaitWaiting("select count(*) from ballot_code%");
                assertThat(scan.status()).isEqualTo("CLOSED");
                assertThat(scan.counted()).as("statistics are safe").isEqualTo(RESPONDENTS + LATE);
                assertThat(scan.sheets()).isZero();
                assertThat(scan.hasKey()).as("and only then the key may go").isTrue();
                suite.suite().kill(Service.SCAN);
                assertThat(closing.join()).is(notDone());
            }
        }
        HeldRows.awaitNobodyOf(suite, Service.SCAN);
    }

    /** The fold can read the sheets but not delete them. */
    private HeldRows holdSheets() throws SQLException {
        return HeldRows.by(
                suite, Service.SCAN, "SELECT 1 FROM sealed_sheet WHERE campaign_id = '" + scan.id() + "' FOR UPDATE");
    }

    private Reply questionnaireOf(String code) {
        return suite.anonymous().post("/api/scan/v1/questionnaires", Map.of("code", code));
    }

    private List<String> told() {
        return suite.topics().ofSubject("scan.events", scan.id()).stream()
                .map(record -> Topics.header(record, "ce_type"))
                .toList();
    }
}
