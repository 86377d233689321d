package be.werkbaarheidsfonds.platform.messaging;

import be.werkbaarheidsfonds.platform.messaging.OutboxConnection.Pending;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings the outbox to the broker, in order, on a thread of its own. Of all instances of a service one
 * is active; the others wait for its database connection to end. Whatever fails, it starts over: an
 * event may be published twice (the inbox knows), never lost and never before an earlier one of its subject.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 200;
    /** The longest single wait, so that stopping is quick. */
    private static final Duration SLICE = Duration.ofMillis(500);

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

    private final MessagingSettings settings;
    private final OutboxDatabase database;
    private final Broker broker;
    private final OutboxMetrics metrics;
    private final Housekeeping housekeeping;
    private final String source;

    private volatile boolean running;
    private volatile boolean active;
    private @Nullable Thread thread;
    private int failures;

    OutboxRelay(
            MessagingSettings settings,
            OutboxDatabase database,
            Broker broker,
            OutboxMetrics metrics,
            Housekeeping housekeeping,
            @ConfigProperty(name = "quarkus.application.name") String source) {
        this.settings = settings;
        this.database = database;
        this.broker = broker;
        this.metrics = metrics;
        this.housekeeping = housekeeping;
        this.source = source;
    }

    void start(@Observes StartupEvent event) {
        if (settings.relayEnabled) {
            start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stop();
    }

    synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::relay);
    }

    synchronized void stop() {
        running = false;
        if (thread == null) {
            return;
        }
        try {
            if (!thread.join(STOP_PATIENCE)) {
                thread.interrupt();
                thread.join(STOP_PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    /** Whether this instance is the one that publishes. */
    boolean isActive() {
        return active;
    }

    private void relay() {
        var backoff = settings.backoff();
        while (running) {
            try {
                relayUntilFailure();
            } catch (SQLException | RuntimeException e) {
                failures++;
                LOG.warnf("Events wait in the outbox, attempt %d: %s", failures, e);
                pause(backoff);
            } finally {
                active = false;
            }
        }
    }

    private void pause(Backoff backoff) {
        try {
            backoff.pause(failures);
        } catch (Backoff.Stopping e) {
            running = false;
        }
    }

    private void relayUntilFailure() throws SQLException {
        try (var outbox = database.open()) {
            metrics.measured(outbox.backlog());
            awaitTurn(outbox);
            if (!running) {
                return;
            }
            active = true;
            broker.ensure(Topic.ofEvents(settings.topic));
            // Not try-with-resources: after a failure what is still buffered must not be sent any more.
            var producer = broker.producer("outbox-relay");
            try {
                publishWhileRunning(outbox, producer);
            } finally {
                producer.close(Duration.ZERO);
            }
        }
    }

    private void awaitTurn(OutboxConnection outbox) throws SQLException {
        while (running && !outbox.becomeActive()) {
            metrics.measured(outbox.backlog());
            awaitAppended(outbox);
        }
    }

    private void publishWhileRunning(OutboxConnection outbox, Producer<String, byte[]> producer) throws SQLException {
        while (running) {
            var pending = outbox.first(BATCH, source);
            if (!pending.isEmpty()) {
                publish(pending, outbox, producer);
            }
            failures = 0;
            if (pending.size() < BATCH) {
                metrics.measured(outbox.backlog());
                housekeeping.ifDue(outbox);
                awaitAppended(outbox);
            }
        }
    }

    /** Waits for a notification, at most for the poll interval. */
    private void awaitAppended(OutboxConnection outbox) throws SQLException {
        var slices = Math.max(1, settings.poll.dividedBy(SLICE));
        for (var i = 0; running && i < slices; i++) {
            if (outbox.awaitAppended(SLICE)) {
                return;
            }
        }
    }

    /** Sends all, then marks those that were acknowledged up to the first that was not. */
    private void publish(List<Pending> pending, OutboxConnection outbox, Producer<String, byte[]> producer)
            throws SQLException {
        var acknowledged = 0;
        try {
            var sent = new ArrayList<Future<RecordMetadata>>();
            for (var next : pending) {
                var sending = producer.send(next.event().toRecord(settings.topic));
                sent.add(sending);
                if (sending.isDone()) {
                    Broker.await(sending); // fails at once when the broker is not there, rather than for each event
                }
            }
            for (var sending : sent) {
                Broker.await(sending);
                acknowledged++;
            }
        } finally {
            outbox.markPublished(pending.subList(0, acknowledged));
            metrics.published(acknowledged);
        }
    }
}
