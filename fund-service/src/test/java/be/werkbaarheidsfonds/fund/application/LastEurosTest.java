package be.werkbaarheidsfonds.fund.application;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.fund.Fund;
import be.werkbaarheidsfonds.fund.ledger.Ledger;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LastEurosTest {

    private static final int APPLICANTS = 12;

    @Inject
    Fund fund;

    @Inject
    Ledger ledger;

    @Test
    void of_many_who_hand_in_for_the_same_last_euros_exactly_as_many_get_them_as_there_are_euros() throws Exception {
        // each asks € 600; the envelope holds three of them and € 599,00 more
        var call = Fund.openCall(2_399);
        var submissions = IntStream.range(0, APPLICANTS)
                .mapToObj(i -> fund.readyCompany())
                .map(company -> {
                    var id = Fund.draft(company, call, Fund.project(1_000));
                    return submission(company.token(), id);
                })
                .toList();

        var statuses = atOnce(submissions);

        assertThat(statuses).isEqualTo(Map.of(200, 3L, 409, APPLICANTS - 3L));
        assertThat(ledger.balance(call).reserved().cents()).isEqualTo(180_000);
        assertThat(ledger.balance(call).free().cents()).isEqualTo(59_900);
    }

    @Test
    void one_company_that_hands_in_two_applications_at_once_gets_one() throws Exception {
        var call = Fund.openCall(100_000);
        var company = fund.readyCompany();
        var submissions = IntStream.range(0, 4)
                .mapToObj(i -> submission(company.token(), Fund.draft(company, call, Fund.project(1_000))))
                .toList();

        assertThat(atOnce(submissions)).isEqualTo(Map.of(200, 1L, 422, 3L));
        assertThat(ledger.balance(call).reserved().cents()).isEqualTo(60_000);
    }

    @Test
    void handing_in_the_same_application_many_times_at_once_reserves_once() throws Exception {
        var call = Fund.openCall(100_000);
        var company = fund.readyCompany();
        var id = Fund.draft(company, call, Fund.project(1_000));

        var statuses = atOnce(IntStream.range(0, 6)
                .mapToObj(i -> submission(company.token(), id))
                .toList());

        assertThat(statuses).containsEntry(200, 1L);
        assertThat(statuses.keySet()).isSubsetOf(200, 409, 412);
        assertThat(ledger.balance(call).reserved().cents()).isEqualTo(60_000);
        assertThat(ledger.of(id)).hasSize(2);
    }

    private static Callable<Integer> submission(String token, UUID id) {
        return () -> Fund.step(token, id, "submission", Map.of()).statusCode();
    }

    private static Map<Integer, Long> atOnce(List<Callable<Integer>> calls) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = calls.stream()
                    .map(call -> threads.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            start.countDown();
            return answers.stream()
                    .map(answer -> {
                        try {
                            return answer.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        }
    }
}
