package be.werkbaarheidsfonds.local.demo;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again until what travels by event has arrived. */
final class Waiting {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private Waiting() {}

    static Answer until(String what, Supplier<Answer> ask, Predicate<Answer> arrived) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var answer = ask.get();
        while (!arrived.test(answer)) {
            if (System.nanoTime() > deadline) {
                throw new DemoFailed(what + " did not arrive within " + PATIENCE.toSeconds() + " s; last answer "
                        + answer.status() + ": " + answer.body());
            }
            pause();
            answer = ask.get();
        }
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailed("Interrupted while waiting");
        }
    }
}
