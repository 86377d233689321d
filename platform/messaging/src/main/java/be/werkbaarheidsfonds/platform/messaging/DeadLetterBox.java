package be.werkbaarheidsfonds.platform.messaging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;

/**
 * The operator's side of the dead letters: what lies there, and sending it again. It never writes to a
 * dead-letter topic: that is the consumer's, which settles a letter when it has dealt with it.
 */
final class DeadLetterBox implements AutoCloseable {

    private final Consumer<String, byte[]> consumer;
    private final Producer<String, byte[]> producer;

    DeadLetterBox(Map<String, Object> broker) {
        consumer = TopicReader.consumer(broker);
        producer = Broker.producer(broker, "dead-letters-command");
    }

    /** Every consumer that has a dead-letter topic. */
    List<String> consumers() {
        return consumer.listTopics().keySet().stream()
                .filter(Topic::isOfDeadLetters)
                .map(Topic::consumerOfDeadLetters)
                .sorted()
                .toList();
    }

    /** The letters of this consumer that are not settled, oldest first. */
    List<DeadLetter> letters(String of) {
        var topic = Topic.ofDeadLetters(of).name();
        var open = new LinkedHashMap<String, ConsumerRecord<String, byte[]>>();
        for (var record : TopicReader.readAll(consumer, topic)) {
            open.remove(record.key());
            if (record.value() != null) {
                open.put(record.key(), record);
            }
        }
        return open.values().stream().map(DeadLetter::read).toList();
    }

    /** Sends the event to the consumer that refused it, to be applied, or to be counted only. */
    void sendAgain(DeadLetter letter, boolean skip) {
        Broker.await(producer.send(letter.toReplay(skip)));
    }

    /** What became of a letter that was sent again. */
    enum Fate {
        WAITING,
        SETTLED,
        REFUSED_AGAIN
    }

    Fate fateOf(DeadLetter letter) {
        return letters(letter.consumer()).stream()
                .filter(now -> now.id().equals(letter.id()))
                .findFirst()
                .map(now -> now.time().equals(letter.time()) ? Fate.WAITING : Fate.REFUSED_AGAIN)
                .orElse(Fate.SETTLED);
    }

    @Override
    public void close() {
        consumer.close();
        producer.close();
    }
}
