package be.werkbaarheidsfonds.platform.messaging;

import java.time.Duration;

/** Waits longer after every failure, up to a longest pause. */
public record Backoff(Duration first, Duration longest) {

    private static final int MOST_DOUBLINGS = 20;

    /** @param failures so far, at least one: the pause doubles with each */
    public Duration after(int failures) {
        var pause = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }

    /** Waits; an interrupt means that the service stops. */
    void pause(int failures) {
        try {
            Thread.sleep(after(failures));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopping(e);
        }
    }

    /** The service stops before the work succeeded; it will be done again after the next start. */
    static final class Stopping extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stopping(InterruptedException cause) {
            super("The service stops", cause);
        }
    }
}
