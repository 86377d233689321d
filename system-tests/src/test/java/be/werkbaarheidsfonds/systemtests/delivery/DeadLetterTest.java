package be.werkbaarheidsfonds.systemtests.delivery;

import static be.werkbaarheidsfonds.systemtests.api.FundByProgram.EVENT_PATIENCE;
import static be.werkbaarheidsfonds.systemtests.delivery.Grants.FUND_EVENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.werkbaarheidsfonds.local.suite.Service;
import be.werkbaarheidsfonds.systemtests.api.FundByProgram;
import be.werkbaarheidsfonds.systemtests.harness.DeadLetters;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import be.werkbaarheidsfonds.systemtests.harness.SystemTest;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What can't be applied lies with the dead letters, where an operator finds it; everything else goes on. */
@SystemTest
@Order(64)
class DeadLetterTest {

    private static final int PARTITIONS = 3;

    private final RunningSuite suite;
    private final FundByProgram fund;
    private final DeadLetters deadLetters;

    DeadLetterTest(RunningSuite suite) {
        this.suite = suite;
        this.fund = new FundByProgram(suite);
        this.deadLetters = suite.deadLetters();
    }

    @Test
    void garbage_in_every_partition_blocks_none_and_is_listed_until_it_is_skipped() {
        var already = suite.topics().records(FUND_EVENTS).size();
        for (var partition = 0; partition < PARTITIONS; partition++) {
            suite.topics()
                    .write(new ProducerRecord<>(
                            FUND_EVENTS, partition, "rommel", new byte[] {(byte) 0xff, 0, (byte) 0xc3, '{'}));
        }
        assertThat(suite.topics().records(FUND_EVENTS)).hasSize(already + PARTITIONS);

        var call = fund.publishCall("Oproep na de rommel", 1_000_000, false);
        arrives(call);

        suite.topics().awaitReadBy(Grants.READER, FUND_EVENTS);
        var garbage = IntStream.range(0, PARTITIONS)
                .mapToObj(partition -> idOfGarbage(partition))
                .toArray(String[]::new);
        assertThat(list()).contains(garbage).contains("undecodable");
        var again = deadLetters.run("replay", garbage[0]);
        assertThat(again.output()).contains("refused again");
        assertThat(again.exitCode()).isEqualTo(1);
        for (var id : garbage) {
            assertThat(deadLetters.run("skip", id).output()).contains(id).contains("skipped");
        }
        assertThat(list()).doesNotContain(garbage);
    }

    @Test
    void an_event_whose_hindrance_was_repaired_is_applied_when_it_is_replayed() {
        var title = "Oproep die eerst niet past";
        suite.rows(Service.CONVENANT)
                .execute("ALTER TABLE published_call ADD CONSTRAINT hindrance CHECK (title <> '" + title + "')");
        String call;
        String id;
        try {
            call = fund.publishCall(title, 1_000_000, false);
            id = await("the dead letter")
                    .atMost(EVENT_PATIENCE)
                    .until(() -> idOfDeadLetter(call), found -> !found.isEmpty());
            arrives(fund.publishCall("Oproep van daarna", 1_000_000, false));
            assertThat(known(call)).isZero();
            assertThat(list()).contains(id).contains("fund.call-published.v1").contains("fault");
            assertThat(deadLetters.run("show", id).output()).contains(title);
        } finally {
            suite.rows(Service.CONVENANT).execute("ALTER TABLE published_call DROP CONSTRAINT hindrance");
        }

        var replayed = deadLetters.run("replay", id, "--service", "convenant");

        assertThat(replayed.output()).contains(id).contains("applied");
        assertThat(replayed.exitCode()).isZero();
        assertThat(known(call)).isEqualTo(1);
        assertThat(list()).doesNotContain(id);
    }

    /** A newer fund-service may tell what this convenant-service has never heard of. */
    @Test
    void an_event_of_an_unknown_type_is_passed_over_and_what_follows_it_is_applied() {
        var grants = Grants.of(suite);
        var before = grants.counted();
        var application = UUID.randomUUID();

        suite.topics()
                .write(Resent.event(application.toString(), "fund.application-admired.v1", 1, "{\"by\":\"many\"}"));
        suite.topics().write(Resent.ofApplication(application, "fund.application-decided.v1", 2));
        suite.topics().awaitReadBy(Grants.READER, FUND_EVENTS);

        assertThat(grants.counted()).isEqualTo(before.withOneMore());
        assertThat(list()).doesNotContain("fund.application-admired.v1");
    }

    private String list() {
        var listed = deadLetters.run("list", "--service", "convenant");
        assertThat(listed.exitCode()).as(listed.output()).isZero();
        return listed.output();
    }

    /** What can't be read has no id but its place. */
    private String idOfGarbage(int partition) {
        return suite.topics().records(FUND_EVENTS).stream()
                .filter(record -> record.partition() == partition && "rommel".equals(record.key()))
                .map(record -> record.topic() + "/" + record.partition() + "/" + record.offset())
                .findFirst()
                .orElseThrow();
    }

    private String idOfDeadLetter(String subject) {
        var lines = deadLetters.run("list", "--service", "convenant").output().lines();
        return lines.filter(line -> line.contains(subject))
                .map(line -> line.split(" ", 2)[0])
                .findFirst()
                .orElse("");
    }

    private void arrives(String call) {
        await("the call").atMost(EVENT_PATIENCE).until(() -> known(call) == 1);
    }

    private long known(String call) {
        return suite.rows(Service.CONVENANT).count("published_call WHERE call_id = ?", UUID.fromString(call));
    }
}
