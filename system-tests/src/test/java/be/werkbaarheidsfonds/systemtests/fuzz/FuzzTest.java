package be.werkbaarheidsfonds.systemtests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.local.suite.Service;
import be.werkbaarheidsfonds.systemtests.api.Client;
import be.werkbaarheidsfonds.systemtests.fuzz.Barrage.Assault;
import be.werkbaarheidsfonds.systemtests.harness.Account;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import be.werkbaarheidsfonds.systemtests.harness.SystemTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is sent, the answer is an answer: never a fault of ours, every refusal one of the Belgif guide. */
@SystemTest
@Order(80)
class FuzzTest {

    private static final Duration TIME_PER_SERVICE = Duration.ofSeconds(13);
    private static final int FAULTS_SHOWN = 10;
    /** Change it to look elsewhere; the failure names the request, so that it need not be repeated to be found. */
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_123L);

    private final RunningSuite suite;

    FuzzTest(RunningSuite suite) {
        this.suite = suite;
    }

    @ParameterizedTest
    @EnumSource(value = Service.class, names = "GATEWAY", mode = EnumSource.Mode.EXCLUDE)
    void every_operation_answers_hostile_requests(Service service) {
        var barrage = new Barrage();

        barrage.send(assaults(service), TIME_PER_SERVICE);

        assertThat(barrage.faults(FAULTS_SHOWN))
                .as(service + ", seed " + SEED + ": " + barrage)
                .isEmpty();
        assertThat(barrage.sent()).as(barrage.toString()).isGreaterThan(100);
        assertThat(barrage.answeredWith(429)).as("refused unread: " + barrage).isZero();
    }

    @Test
    void the_gateway_answers_requests_no_browser_sends() {
        var faults = new ArrayList<String>();
        for (var path : List.of(
                "/api/nergens/v1/x",
                "/api/fund/v1/%2e%2e/x",
                "/api/fund/v1/calls;a=b",
                "/api/fund//v1/calls",
                "/api/fund/v1/calls%2f1",
                "/api/fund/v1/calls%00",
                "/api/fund/v1/" + "x".repeat(3_000))) {
            var reply = suite.anonymous().get(path);
            if (reply.status() < 400 || reply.status() >= 500) {
                faults.add(reply.toString());
            }
        }
        assertThat(faults).isEmpty();
    }

    private List<Assault> assaults(Service service) {
        var document = OpenApiDocument.of(service.shortName());
        var random = new Random(SEED);
        var bodies = new Bodies(document, random);
        var callers = callers(service);
        var names = List.copyOf(callers.keySet());
        var assaults = new ArrayList<Assault>();
        for (var operation : document.operations()) {
            for (var attack : new Attacks(operation, bodies, random).all()) {
                var name = names.get(random.nextInt(names.size()));
                assaults.add(new Assault(Objects.requireNonNull(callers.get(name)), name, attack));
            }
        }
        Collections.shuffle(assaults, random);
        return assaults;
    }

    /** Straight to the service: the gateway's limits would refuse most of it unread. */
    private Map<String, Client> callers(Service service) {
        var direct = suite.behindTheGateway(service);
        var callers = new LinkedHashMap<String, Client>();
        callers.put("nobody", direct);
        callers.put("partner", direct.withToken(suite.partnerToken()));
        for (var account : List.of(
                Account.OF_A_THIRD_COMPANY,
                Account.OF_TWO_COMPANIES,
                Account.FOOD_CONSULTANT,
                Account.ASSESSOR,
                Account.APPROVER,
                Account.TREASURER,
                Account.ADMIN,
                Account.WITHOUT_ROLE)) {
            callers.put(account.name(), direct.withToken(suite.token(account)));
        }
        return callers;
    }
}
