package be.werkbaarheidsfonds.systemtests.delivery;

import static be.werkbaarheidsfonds.systemtests.api.FundByProgram.EVENT_PATIENCE;
import static be.werkbaarheidsfonds.systemtests.delivery.Grants.FUND_EVENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.werkbaarheidsfonds.local.suite.Service;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import be.werkbaarheidsfonds.systemtests.harness.SystemTest;
import be.werkbaarheidsfonds.systemtests.harness.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A service that dies, with events it has not yet published or not yet received. */
@SystemTest
@Order(61)
class KillTest {

    private final RunningSuite suite;
    private final Grants grants;

    KillTest(RunningSuite suite) {
        this.suite = suite;
        this.grants = Grants.of(suite);
    }

    @AfterEach
    void makeWhole() {
        suite.makeWhole();
    }

    @Test
    void a_decision_of_a_fund_that_dies_before_it_could_tell_arrives_exactly_once() {
        var application = grants.submitted();
        grants.advise(application);
        suite.topics().awaitReadBy(Grants.READER, FUND_EVENTS);
        var before = grants.counted();

        try (var _ = suite.holdRelay(Service.FUND)) {
            grants.approve(application);
            suite.suite().kill(Service.FUND);
        }

        assertThat(suite.rows(Service.FUND)
                        .count("outbox_event WHERE subject = ? AND published_at IS NULL", application))
                .as("committed, not published")
                .isEqualTo(1);
        assertThat(suite.topics().ofSubject(FUND_EVENTS, application))
                .as("only that it was submitted")
                .hasSize(1);
        assertThat(grants.counted()).isEqualTo(before);

        suite.suite().startAgain(Service.FUND);

        await("the decision")
                .atMost(EVENT_PATIENCE)
                .untilAsserted(() -> assertThat(grants.counted()).isEqualTo(before.withOneMore()));
        assertThat(suite.topics().ofSubject(FUND_EVENTS, application))
                .extracting(record -> Topics.header(record, "ce_subjectversion"))
                .containsExactly("1", "2");
    }

    @Test
    void a_reader_that_dies_misses_nothing_and_applies_nothing_twice() {
        var application = grants.submitted();
        grants.advise(application);
        suite.topics().awaitReadBy(Grants.READER, FUND_EVENTS);
        var before = grants.counted();

        suite.suite().kill(Service.CONVENANT);
        grants.approve(application);
        await("the broker has the decision")
                .atMost(EVENT_PATIENCE)
                .until(() -> suite.topics().ofSubject(FUND_EVENTS, application).size() == 2);
        suite.suite().startAgain(Service.CONVENANT);

        await("the decision")
                .atMost(EVENT_PATIENCE)
                .untilAsserted(() -> assertThat(grants.counted()).isEqualTo(before.withOneMore()));
    }
}
