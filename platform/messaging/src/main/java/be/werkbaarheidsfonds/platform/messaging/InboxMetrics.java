package be.werkbaarheidsfonds.platform.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What became of incoming events, and how long after they happened. */
@ApplicationScoped
class InboxMetrics {

    private final MeterRegistry meters;
    private final Clock clock;

    InboxMetrics(MeterRegistry meters, Clock clock) {
        this.meters = meters;
        this.clock = clock;
    }

    void count(String consumer, Outcome outcome, Instant happened) {
        count(consumer, outcome.name());
        if (outcome == Outcome.APPLIED) {
            Timer.builder("inbox.delay")
                    .description("From what happened in the other service to its effect here")
                    .tag("consumer", consumer)
                    .publishPercentiles(0.5, 0.99)
                    .register(meters)
                    .record(Duration.between(happened, clock.instant()));
        }
    }

    void countRefused(String consumer) {
        count(consumer, "REFUSED");
    }

    private void count(String consumer, String outcome) {
        meters.counter("inbox.events", "consumer", consumer, "outcome", outcome.toLowerCase(Locale.ROOT))
                .increment();
    }
}
