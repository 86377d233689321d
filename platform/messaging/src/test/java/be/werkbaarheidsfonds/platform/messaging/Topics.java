package be.werkbaarheidsfonds.platform.messaging;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Reads and writes topics beside the code under test. */
@ApplicationScoped
class Topics {

    private final Map<String, Object> configuration;

    Topics(@Identifier("default-kafka-broker") Map<String, Object> configuration) {
        this.configuration = configuration;
    }

    /** Everything a topic holds that fits. */
    List<ConsumerRecord<String, byte[]>> read(String topic, Predicate<ConsumerRecord<String, byte[]>> fits) {
        try (var consumer = TopicReader.consumer(configuration)) {
            return TopicReader.readAll(consumer, topic).stream().filter(fits).toList();
        }
    }

    List<ConsumerRecord<String, byte[]>> of(String topic, String subject) {
        return read(topic, record -> subject.equals(record.key()));
    }

    void send(ProducerRecord<String, byte[]> record) {
        try (var producer = Broker.producer(configuration, "tests")) {
            Broker.await(producer.send(record));
        }
    }
}
