package be.werkbaarheidsfonds.platform.messaging;

import be.werkbaarheidsfonds.platform.messaging.OutboxConnection.Backlog;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How far the broker is behind. The age goes on growing while the relay waits for a broker that is down. */
@ApplicationScoped
class OutboxMetrics {

    private record Measured(Backlog backlog, Instant at) {}

    private volatile Measured last;
    private final Counter published;
    private final Clock clock;

    OutboxMetrics(MeterRegistry meters, Clock clock) {
        this.clock = clock;
        last = new Measured(Backlog.NONE, clock.instant());
        published = Counter.builder("outbox.published")
                .description("Events the broker acknowledged")
                .register(meters);
        Gauge.builder("outbox.backlog.events", () -> last.backlog().events())
                .description("Events the broker has not acknowledged yet")
                .register(meters);
        Gauge.builder("outbox.backlog.age", this::age)
                .description("Time since the oldest of them happened")
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("inbox.parked", () -> last.backlog().parked())
                .description("Received events that wait for an earlier one of their subject")
                .register(meters);
    }

    void measured(Backlog backlog) {
        last = new Measured(backlog, clock.instant());
    }

    void published(int events) {
        published.increment(events);
    }

    private double age() {
        var measured = last;
        if (measured.backlog().events() == 0) {
            return 0;
        }
        return measured.backlog()
                .age()
                .plus(Duration.between(measured.at(), clock.instant()))
                .toSeconds();
    }
}
