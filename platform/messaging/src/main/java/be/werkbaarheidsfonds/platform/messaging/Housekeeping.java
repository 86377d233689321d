package be.werkbaarheidsfonds.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Purges what outbox and inbox keep no longer. The active relay does it when it has nothing to publish. */
@ApplicationScoped
class Housekeeping {

    private static final Logger LOG = Logger.getLogger(Housekeeping.class);
    private static final Duration EVERY = Duration.ofHours(1);

    private final MessagingSettings settings;
    private final Clock clock;
    private @Nullable Instant last;

    Housekeeping(MessagingSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    void ifDue(OutboxConnection connection) throws SQLException {
        var now = clock.instant();
        if (last != null && now.isBefore(last.plus(EVERY))) {
            return;
        }
        purge(connection);
        last = now;
    }

    void purge(OutboxConnection connection) throws SQLException {
        var published = connection.purgePublished(settings.keepPublished);
        var received = connection.purgeReceived(settings.keepReceived);
        if (published + received > 0) {
            LOG.infof("Purged %d published events and %d received ids", published, received);
        }
    }
}
