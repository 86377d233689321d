package be.werkbaarheidsfonds.systemtests.harness;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Looks at and writes to the broker directly, past the services. */
public final class Topics {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration READ_PATIENCE = Duration.ofSeconds(60);

    private final String bootstrapServers;

    Topics(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** Everything that was ever written to the suite's own topics, as text with its headers. */
    public List<String> everything() {
        try (var consumer = consumer()) {
            var partitions = consumer.listTopics(PATIENCE).entrySet().stream()
                    .filter(topic -> !topic.getKey().startsWith("__"))
                    .flatMap(topic -> topic.getValue().stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            return read(consumer, partitions).stream().map(Topics::text).toList();
        }
    }

    /** All records of one topic so far. */
    public List<ConsumerRecord<String, String>> records(String topic) {
        try (var consumer = consumer()) {
            return read(
                    consumer,
                    consumer.partitionsFor(topic, PATIENCE).stream()
                            .map(info -> new TopicPartition(topic, info.partition()))
                            .toList());
        }
    }

    /** Writes a record as it is, good or bad. */
    public void write(ProducerRecord<String, byte[]> record) {
        try (var producer = new KafkaProducer<String, byte[]>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new AssertionError("The broker refused " + record, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while writing " + record, e);
        }
    }

    /** The records of one subject in the order of its partition. */
    public List<ConsumerRecord<String, String>> ofSubject(String topic, String subject) {
        return records(topic).stream()
                .filter(record -> subject.equals(record.key()))
                .toList();
    }

    /** What a header says, empty where it is not there. */
    public static String header(ConsumerRecord<String, String> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Waits until this consumer has dealt with, and acknowledged, all that is in the topic now. */
    public void awaitReadBy(String consumer, String topic) {
        try (var reader = consumer();
                var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers))) {
            var partitions = reader.partitionsFor(topic, PATIENCE).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            var ends = reader.endOffsets(partitions, PATIENCE);
            await(consumer + " has read " + topic).atMost(READ_PATIENCE).until(() -> {
                var read = admin.listConsumerGroupOffsets(consumer)
                        .partitionsToOffsetAndMetadata()
                        .get();
                return ends.entrySet().stream().allMatch(end -> {
                    var acknowledged = read.get(end.getKey());
                    return end.getValue() <= (acknowledged == null ? 0 : acknowledged.offset());
                });
            });
        }
    }

    private static List<ConsumerRecord<String, String>> read(
            KafkaConsumer<String, String> consumer, List<TopicPartition> partitions) {
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions, PATIENCE);
        var records = new ArrayList<ConsumerRecord<String, String>>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(200)).forEach(records::add);
        }
        return records;
    }

    private KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new StringDeserializer());
    }

    private static String text(ConsumerRecord<String, String> record) {
        var headers = StreamSupport.stream(record.headers().spliterator(), false)
                .map(header -> header.key() + ": " + new String(header.value(), StandardCharsets.UTF_8))
                .toList();
        return record.topic() + " " + headers + " " + record.key() + " " + record.value();
    }
}
