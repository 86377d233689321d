package be.werkbaarheidsfonds.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaServerTest {

    @TempDir
    Path folder;

    @Test
    void what_was_sent_before_an_outage_is_read_after_it() throws ExecutionException, InterruptedException {
        try (var kafka = KafkaServer.start(folder)) {
            kafka.createTopics(Map.of("fund.events", 3));
            kafka.createTopics(Map.of("fund.events", 3, "scan.events", 3));
            send(kafka, "before");
            kafka.stop();
            assertThat(kafka.process().alive()).isFalse();
            kafka.startAgain();
            send(kafka, "after");
            assertThat(read(kafka, 2)).containsExactlyInAnyOrder("before", "after");
        }
    }

    private static void send(KafkaServer kafka, String value) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("fund.events", value)).get();
        }
    }

    private static List<String> read(KafkaServer kafka, int count) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", kafka.bootstrapServers(), "group.id", "test", "auto.offset.reset", "earliest");
        var values = new ArrayList<String>();
        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("fund.events"));
            while (values.size() < count && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(500)).forEach(r -> values.add(r.value()));
            }
        }
        return values;
    }
}
