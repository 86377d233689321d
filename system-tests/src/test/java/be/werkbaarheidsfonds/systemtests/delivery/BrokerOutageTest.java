package be.werkbaarheidsfonds.systemtests.delivery;

import static be.werkbaarheidsfonds.systemtests.api.FundByProgram.EVENT_PATIENCE;
import static be.werkbaarheidsfonds.systemtests.delivery.Grants.COMPANY;
import static be.werkbaarheidsfonds.systemtests.delivery.Grants.FUND_EVENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.werkbaarheidsfonds.local.suite.Service;
import be.werkbaarheidsfonds.systemtests.browser.Visitor;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import be.werkbaarheidsfonds.systemtests.harness.SystemTest;
import be.werkbaarheidsfonds.systemtests.harness.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The broker is away while people work: they notice nothing, and everything arrives afterwards. */
@SystemTest
@Order(62)
class BrokerOutageTest {

    private static final List<String> PAGES =
            List.of("/", "/fund/aanvragen", "/convenant/inspiratie", "/scan", "/dialogue/besprekingen");
    /** On a busy machine; a page that waited for the broker would take its five seconds and more. */
    private static final Duration PROMPT = Duration.ofSeconds(4);
    /** Of a company between 240 people, as registered, and the last. */
    private static final List<Integer> HEADCOUNTS = List.of(251, 252, 253, 244);

    private final RunningSuite suite;
    private final Grants grants;

    BrokerOutageTest(RunningSuite suite) {
        this.suite = suite;
        this.grants = Grants.of(suite);
    }

    @AfterEach
    void makeWhole() {
        suite.makeWhole();
    }

    @Test
    void people_go_on_working_without_a_broker_and_everything_arrives_in_order_once_it_is_back() {
        suite.topics().awaitReadBy(Grants.READER, FUND_EVENTS);
        var before = grants.counted();
        String application;
        try (var lies = suite.visitor(COMPANY.user(), "/aanmelden")) {
            PAGES.forEach(page -> opens(lies, page));
            suite.suite().stopBroker();
            application = grants.submitted();
            grants.advise(application);
            grants.approve(application);
            HEADCOUNTS.forEach(this::changesTheRegister);
            PAGES.forEach(page -> opens(lies, page));
        }
        everyServiceIsReady();
        assertThat(grants.counted()).as("nothing can have arrived").isEqualTo(before);

        suite.suite().startBroker();

        await("the decision")
                .atMost(EVENT_PATIENCE)
                .untilAsserted(() -> assertThat(grants.counted()).isEqualTo(before.withOneMore()));
        await("the last headcount")
                .atMost(EVENT_PATIENCE)
                .untilAsserted(() -> assertThat(suite.rows(Service.FUND)
                                .value(
                                        "SELECT headcount FROM known_company WHERE enterprise_number = ?",
                                        COMPANY.enterpriseNumber()))
                        .isEqualTo(HEADCOUNTS.getLast().toString()));
        standInTheOrderOfTheirVersions(FUND_EVENTS, application, 2);
        standInTheOrderOfTheirVersions("convenant.events", COMPANY.enterpriseNumber(), 1 + HEADCOUNTS.size());
    }

    private void opens(Visitor visitor, String path) {
        var began = System.nanoTime();
        var answer =
                visitor.page().navigate(suite.suite().portal().resolve(path).toString());
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).as(path).isLessThan(PROMPT);
    }

    private void changesTheRegister(int headcount) {
        suite.as(COMPANY.user())
                .change(
                        "PUT",
                        "/api/convenant/v1/companies/" + COMPANY.enterpriseNumber(),
                        "*",
                        Map.of(
                                "name", COMPANY.name(),
                                "sector", COMPANY.sector(),
                                "headcount", headcount,
                                "municipality", COMPANY.municipality()))
                .expect(200);
    }

    /** Or Kubernetes would take the pages away together with the broker. */
    private void everyServiceIsReady() {
        for (var service : Service.values()) {
            suite.behindTheGateway(service).get("/q/health/ready").expect(200);
        }
    }

    /** @param atLeast how many there must be, so that an empty topic is not in order */
    private void standInTheOrderOfTheirVersions(String topic, String subject, int atLeast) {
        var versions = suite.topics().ofSubject(topic, subject).stream()
                .map(record -> Long.valueOf(Topics.header(record, "ce_subjectversion")))
                .toList();
        assertThat(versions)
                .as(subject)
                .hasSizeGreaterThanOrEqualTo(atLeast)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, versions.size()).boxed().toList());
    }
}
