package be.werkbaarheidsfonds.platform.messaging;

import static be.werkbaarheidsfonds.platform.messaging.Deliveries.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.werkbaarheidsfonds.platform.testkit.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code bin/dead-letters} against a running consumer: from a refused event to its effect. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RealBroker.class)
class DeadLettersCommandTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Topics topics;

    @Inject
    Effects effects;

    @Inject
    Broker broker;

    @ConfigProperty(name = "werkbaarheidsfonds.kafka")
    String address;

    private final String subject = UUID.randomUUID().toString();
    private final Envelope nonsense = said(subject, 1, Effects.REFUSED_WORD);
    private final String id = nonsense.id().toString();

    @BeforeEach
    void a_refused_event_and_one_that_waits_for_it() {
        effects.refuse(true);
        broker.ensure(Topic.ofEvents(TestConsumer.TOPIC));
        topics.send(nonsense.toRecord(TestConsumer.TOPIC));
        topics.send(said(subject, 2, "b").toRecord(TestConsumer.TOPIC));
        await().atMost(PATIENCE).until(() -> command("list").output().contains(id));
    }

    @Test
    void list_says_what_lies_there_and_why() {
        var listed = command("list", "--service", TestConsumer.NAME);

        assertThat(listed.status()).isZero();
        assertThat(listed.output())
                .contains(id, "refused", TestEvent.SAID, subject + "/1", "nonsense: Dat betekent niets.");
        assertThat(command("list", "--service", "nobody").output()).isEqualTo("No dead letters.\n");
    }

    @Test
    void show_gives_one_of_them_whole() {
        assertThat(command("show", id).output())
                .contains("ce_subject: " + subject, "dead-letter-topic: " + TestConsumer.TOPIC, nonsense.data());
    }

    @Test
    void replay_of_what_is_refused_again_says_so() {
        var replayed = command("replay", id);

        assertThat(replayed.status()).isEqualTo(1);
        assertThat(replayed.output()).contains(id, "refused again");
        assertThat(effects.of(subject)).isEmpty();
    }

    @Test
    void replay_applies_it_and_what_waited_for_it() {
        effects.refuse(false);

        var replayed = command("replay", id);

        assertThat(replayed.output()).contains(id, "applied");
        assertThat(replayed.status()).isZero();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(effects.of(subject)).containsExactly(Effects.REFUSED_WORD, "b"));
        assertThat(command("list").output()).doesNotContain(id);
    }

    @Test
    void skip_lets_what_waited_for_it_go_on() {
        assertThat(command("skip", id).output()).contains(id, "skipped");

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(effects.of(subject)).containsExactly("b"));
        assertThat(command("list").output()).doesNotContain(id);
    }

    @Test
    void what_it_does_not_understand_it_explains() {
        assertThat(command().output()).contains("Say what to do", "dead-letters list");
        assertThat(command("delete", id).status()).isEqualTo(2);
        assertThat(command("replay").output()).contains("Say which ones");
        assertThat(command("skip", "--all").output()).contains("--all is for replay only");
        assertThat(command("show", "no-such-id").output()).contains("There is no dead letter no-such-id");
        assertThat(command("list", "--broker").output()).contains("--broker needs a value");
    }

    private record Result(int status, String output) {}

    private Result command(String... arguments) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            var status = DeadLettersCommand.run(List.of(arguments), address, out, out);
            return new Result(status, bytes.toString(StandardCharsets.UTF_8));
        }
    }
}
