package be.werkbaarheidsfonds.platform.messaging;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Clients of the configured broker, with the settings that make delivery certain and failure quick. */
@ApplicationScoped
class Broker {

    private static final int SOME_SECONDS = 5_000;
    private static final int DELIVERY_MILLIS = 15_000;

    private final Map<String, Object> configuration;

    Broker(@Identifier("default-kafka-broker") Map<String, Object> configuration) {
        this.configuration = configuration;
    }

    Producer<String, byte[]> producer(String clientId) {
        return producer(configuration, clientId);
    }

    static Producer<String, byte[]> producer(Map<String, Object> configuration, String clientId) {
        var settings = new HashMap<>(configuration);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, clientId);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.LARGEST_DEAD_LETTER);
        // A broker that does not answer is reported within seconds; whoever sends keeps what it sends and tries again.
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, SOME_SECONDS);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, SOME_SECONDS);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, DELIVERY_MILLIS);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    Admin admin() {
        var settings = new HashMap<>(configuration);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, SOME_SECONDS);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, DELIVERY_MILLIS);
        return Admin.create(settings);
    }

    /** Creates the topic unless it exists. */
    void ensure(Topic topic) {
        try (var admin = admin()) {
            var exists = await(admin.listTopics().names()).contains(topic.name());
            if (!exists) {
                topic.createWith(admin);
            }
        }
    }

    /** The result, once the broker answered. */
    static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new BrokerFault(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Backoff.Stopping(e);
        }
    }
}
