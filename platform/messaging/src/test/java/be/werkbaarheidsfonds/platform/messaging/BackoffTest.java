package be.werkbaarheidsfonds.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(10));

    @Test
    void pauses_double_up_to_the_longest() {
        assertThat(backoff.after(1)).isEqualTo(Duration.ofMillis(200));
        assertThat(backoff.after(2)).isEqualTo(Duration.ofMillis(400));
        assertThat(backoff.after(6)).isEqualTo(Duration.ofMillis(6400));
        assertThat(backoff.after(7)).isEqualTo(Duration.ofSeconds(10));
        assertThat(backoff.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void an_interrupt_ends_a_pause_and_is_kept() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> backoff.pause(7)).isInstanceOf(Backoff.Stopping.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
