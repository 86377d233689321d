package be.werkbaarheidsfonds.systemtests.delivery;

import static be.werkbaarheidsfonds.systemtests.api.FundByProgram.EVENT_PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.werkbaarheidsfonds.local.suite.Service;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import be.werkbaarheidsfonds.systemtests.harness.SystemTest;
import be.werkbaarheidsfonds.systemtests.harness.Topics;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Two scan-services on one database: nothing is counted twice, whoever is asked (rules B5, C1). */
@SystemTest
@Order(67)
class TwoReplicasTest {

    private static final int THANKED = 303;
    private static final int CODE_USED = 409;

    private final RunningSuite suite;
    private final TwiceRunScan scan;

    TwoReplicasTest(RunningSuite suite) {
        this.suite = suite;
        this.scan = TwiceRunScan.of(suite);
    }

    private long count(String from) {
        return suite.rows(Service.SCAN).count(from, UUID.fromString(scan.id()));
    }

    @Test
    void a_code_that_both_got_from_different_people_counts_once() {
        assertThat(scan.ofDisputed())
                .allSatisfy(pair -> assertThat(pair).containsExactlyInAnyOrder(THANKED, CODE_USED));
    }

    @Test
    void a_sheet_that_both_got_is_thanked_for_by_both_and_counts_once() {
        assertThat(scan.ofRepeated()).allSatisfy(pair -> assertThat(pair).containsExactly(THANKED, THANKED));
        assertThat(scan.sealedSheets()).hasSize(scan.answered());
    }

    @Test
    void both_are_asked_to_close_and_there_is_one_result_of_exactly_the_sheets() {
        assertThat(scan.ofClosing()).as("one closed").containsAnyOf(200, 202).isSubsetOf(200, 202, 409, 412);
        assertThat(scan.stored("respondents")).isEqualTo(Integer.toString(scan.answered()));
        assertThat(count("frozen_result WHERE campaign_id = ?")).isEqualTo(1);
        assertThat(suite.rows(Service.SCAN)
                        .value(
                                "SELECT sum(respondents) FROM block_statistics WHERE campaign_id = ?",
                                UUID.fromString(scan.id())))
                .isEqualTo(Integer.toString(scan.answered()));
        assertThat(count("sealed_sheet WHERE campaign_id = ?")).isZero();
        assertThat(count("ballot_code WHERE campaign_id = ?")).isZero();
        assertThat(scan.hasKey()).isFalse();
        await("that it closed is told, once")
                .atMost(EVENT_PATIENCE)
                .untilAsserted(() -> assertThat(suite.topics().ofSubject("scan.events", scan.id()))
                        .extracting(record -> Topics.header(record, "ce_type"))
                        .containsOnlyOnce("scan.scan-closed.v1"));
    }
}
