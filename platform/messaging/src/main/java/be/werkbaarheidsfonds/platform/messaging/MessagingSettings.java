package be.werkbaarheidsfonds.platform.messaging;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings of outbox and inbox; their defaults and what they mean are in this library's own configuration file. */
@Singleton
class MessagingSettings {

    private static final String PREFIX = "werkbaarheidsfonds.messaging.";

    @ConfigProperty(name = PREFIX + "topic")
    String topic;

    @ConfigProperty(name = PREFIX + "relay.enabled")
    boolean relayEnabled;

    @ConfigProperty(name = PREFIX + "relay.poll")
    Duration poll;

    @ConfigProperty(name = PREFIX + "retry.first")
    Duration firstRetry;

    @ConfigProperty(name = PREFIX + "retry.longest")
    Duration longestRetry;

    @ConfigProperty(name = PREFIX + "retry.attempts")
    int attempts;

    @ConfigProperty(name = PREFIX + "keep-published")
    Duration keepPublished;

    @ConfigProperty(name = PREFIX + "keep-received")
    Duration keepReceived;

    Backoff backoff() {
        return new Backoff(firstRetry, longestRetry);
    }
}
