package be.werkbaarheidsfonds.platform.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of outbox and inbox. */
@ConfigMapping(prefix = "werkbaarheidsfonds.messaging")
interface MessagingSettings {

    Relay relay();

    /** Topic this service publishes to. */
    String topic();

    /** How long published events stay in the outbox; the broker keeps them for ever. */
    @WithDefault("P7D")
    Duration keepPublished();

    /** How long received ids stay in the inbox; what is delivered again later is older than its subject's version. */
    @WithDefault("P30D")
    Duration keepReceived();

    Retry retry();

    /** The relay itself. */
    interface Relay {
        @WithDefault("true")
        boolean enabled();

        /** Looks at least this often, should a notification be lost. */
        @WithDefault("PT5S")
        Duration poll();
    }

    /** Retries in place, of incoming events and of the relay. */
    interface Retry {
        @WithDefault("PT0.2S")
        Duration first();

        @WithDefault("PT10S")
        Duration longest();

        /** Of faults that may be the event's own; those of the infrastructure are retried for as long as they last. */
        @WithDefault("5")
        int attempts();
    }
}
