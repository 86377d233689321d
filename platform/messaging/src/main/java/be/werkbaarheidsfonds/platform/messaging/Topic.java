package be.werkbaarheidsfonds.platform.messaging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * A topic and how it is made. Topics are created explicitly, each by the service that writes to it;
 * how many replicas is the broker's default ({@code default.replication.factor}).
 */
record Topic(String name, int partitions, Map<String, String> settings) {

    private static final String DEAD_LETTERS = ".dead-letters";
    private static final int EVENT_PARTITIONS = 3;

    /** Room for the largest record a topic takes by default, and the headers that say why it lies here. */
    static final int LARGEST_DEAD_LETTER = 2 * 1024 * 1024;

    /**
     * A service's events. They are kept for ever: they are few, and a consumer that starts later or
     * lost its database builds its copy from them.
     */
    static Topic ofEvents(String name) {
        return new Topic(
                name,
                EVENT_PARTITIONS,
                Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, "delete", TopicConfig.RETENTION_MS_CONFIG, "-1"));
    }

    /** Events a consumer could not apply, by their id; one that was settled is compacted away. */
    static Topic ofDeadLetters(String consumer) {
        return new Topic(
                consumer + DEAD_LETTERS,
                1,
                Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        "compact",
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        Integer.toString(LARGEST_DEAD_LETTER)));
    }

    static boolean isOfDeadLetters(String name) {
        return name.endsWith(DEAD_LETTERS);
    }

    static String consumerOfDeadLetters(String name) {
        return name.substring(0, name.length() - DEAD_LETTERS.length());
    }

    void createWith(Admin admin) {
        var topic = new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(settings);
        try {
            Broker.await(admin.createTopics(List.of(topic)).all());
        } catch (BrokerFault e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }
}
