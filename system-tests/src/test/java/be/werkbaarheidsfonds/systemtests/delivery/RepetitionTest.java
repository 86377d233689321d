package be.werkbaarheidsfonds.systemtests.delivery;

import static be.werkbaarheidsfonds.systemtests.api.FundByProgram.EVENT_PATIENCE;
import static be.werkbaarheidsfonds.systemtests.delivery.Grants.FUND_EVENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.werkbaarheidsfonds.local.suite.Service;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import be.werkbaarheidsfonds.systemtests.harness.SystemTest;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The broker delivers at least once and in any order; what is applied is once and in the order it happened. */
@SystemTest
@Order(63)
class RepetitionTest {

    private static final String SUBMITTED = "fund.application-submitted.v1";
    private static final String DECIDED = "fund.application-decided.v1";

    private final RunningSuite suite;
    private final Grants grants;

    RepetitionTest(RunningSuite suite) {
        this.suite = suite;
        this.grants = Grants.of(suite);
    }

    @Test
    void what_is_delivered_again_has_no_second_effect() {
        var before = grants.counted();
        var application = grants.submitted();
        grants.advise(application);
        grants.approve(application);
        await("the decision")
                .atMost(EVENT_PATIENCE)
                .untilAsserted(() -> assertThat(grants.counted()).isEqualTo(before.withOneMore()));

        var records = suite.topics().ofSubject(FUND_EVENTS, application);
        assertThat(records).hasSize(2);
        records.forEach(record -> suite.topics().write(Resent.again(record)));
        records.reversed().forEach(record -> suite.topics().write(Resent.again(record)));
        suite.topics().awaitReadBy(Grants.READER, FUND_EVENTS);

        assertThat(suite.topics().ofSubject(FUND_EVENTS, application)).hasSize(6);
        assertThat(grants.counted()).isEqualTo(before.withOneMore());
        assertThat(pending(application)).as("decided, so it waits no more").isZero();
        assertThat(parked(application)).isZero();
    }

    @Test
    void a_decision_that_overtakes_its_application_waits_for_it() {
        var before = grants.counted();
        var application = UUID.randomUUID();

        suite.topics().write(Resent.ofApplication(application, DECIDED, 2));
        suite.topics().awaitReadBy(Grants.READER, FUND_EVENTS);
        assertThat(parked(application.toString())).isEqualTo(1);
        assertThat(grants.counted()).isEqualTo(before);

        suite.topics().write(Resent.ofApplication(application, SUBMITTED, 1));
        suite.topics().awaitReadBy(Grants.READER, FUND_EVENTS);

        assertThat(grants.counted()).isEqualTo(before.withOneMore());
        assertThat(parked(application.toString())).isZero();
        assertThat(pending(application.toString()))
                .as("in the order of arrival it would wait for ever")
                .isZero();
    }

    private long pending(String application) {
        return suite.rows(Service.CONVENANT)
                .count("pending_application WHERE application_id = ?", UUID.fromString(application));
    }

    private long parked(String application) {
        return suite.rows(Service.CONVENANT).count("inbox_parked WHERE subject = ?", application);
    }
}
