package be.werkbaarheidsfonds.platform.messaging;

import be.werkbaarheidsfonds.platform.embedded.KafkaServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A real broker in its own JVM. A test that has a field of type {@code Consumer<Boolean>} can switch it off and on. */
public final class RealBroker implements QuarkusTestResourceLifecycleManager {

    private @Nullable KafkaServer server;

    @Override
    public Map<String, String> start() {
        var kafka = launch();
        server = kafka;
        return Map.of("werkbaarheidsfonds.kafka", kafka.bootstrapServers());
    }

    private static KafkaServer launch() {
        try {
            return KafkaServer.start(Files.createTempDirectory("messaging-test-kafka"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tests live in another class loader than this: only types of the JDK can cross. */
    @Override
    public void inject(TestInjector tests) {
        tests.injectIntoFields((Consumer<Boolean>) this::turn, new TestInjector.MatchesType(Consumer.class));
    }

    private void turn(boolean on) {
        if (server == null) {
            throw new IllegalStateException("No broker was started");
        } else if (on) {
            server.startAgain();
        } else {
            server.stop();
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }
}
