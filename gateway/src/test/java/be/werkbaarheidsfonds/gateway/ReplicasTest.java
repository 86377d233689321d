package be.werkbaarheidsfonds.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two replicas of a service that answer and one that is down. */
@QuarkusTest
class ReplicasTest {

    private static final int REQUESTS = 12;
    private static final Pattern ANSWERED_BY = Pattern.compile("answered-by: (\\d+)");

    @Test
    void replicas_answer_in_turn_and_one_that_is_down_costs_nobody_an_answer() {
        var browser = Browser.loggedInAs("joris");
        browser.setCookie("werkbaarheidsfonds-mandaat", "0999300334");
        var answeredBy = IntStream.range(0, REQUESTS)
                .mapToObj(i -> browser.get("/convenant/sectoren/" + i))
                .map(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(200);
                    var port = ANSWERED_BY.matcher(answer.body());
                    assertThat(port.find()).as(answer.body()).isTrue();
                    return port.group(1);
                })
                .collect(Collectors.groupingBy(port -> port, Collectors.counting()));
        assertThat(answeredBy).hasSize(2);
        assertThat(answeredBy.values()).allSatisfy(count -> assertThat(count).isBetween(3L, 9L));
    }

    @Test
    void what_is_sent_arrives_once_with_its_body() {
        var browser = Browser.loggedInAs("joris");
        browser.setCookie("werkbaarheidsfonds-mandaat", "0999300334");
        for (var i = 0; i < REQUESTS; i++) {
            var answer = browser.postFromThePortal("/convenant/acties", "actie=" + i);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("convenant POST /convenant/acties", "body: actie=" + i);
        }
    }
}
