package be.werkbaarheidsfonds.platform.messaging;

import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Retries in place. A fault of the infrastructure is retried for as long as it lasts; a refusal never;
 * any other fault a few times, because it may be either.
 */
@ApplicationScoped
class Persistence {

    private static final Logger LOG = Logger.getLogger(Persistence.class);

    private final Backoff backoff;
    private final int attempts;

    Persistence(MessagingSettings settings) {
        this.backoff = settings.backoff();
        this.attempts = settings.attempts;
    }

    /** Runs the work until it succeeds or will not. */
    <T extends @Nullable Object> T until(Supplier<T> work) throws NotApplied {
        var unknownFaults = 0;
        for (var failures = 1; ; failures++) {
            try {
                return work.get();
            } catch (Undecodable e) {
                throw NotApplied.undecodable(e);
            } catch (Refused e) {
                throw NotApplied.refused(e);
            } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
                unknownFaults += InfrastructureFault.isOne(e) ? 0 : 1;
                if (unknownFaults >= attempts) {
                    LOG.error("An event failed " + attempts + " times and goes to the dead letters", e);
                    throw NotApplied.fault(e);
                }
                LOG.warnf("An event could not be handled yet, attempt %d: %s", failures, e);
                backoff.pause(failures);
            }
        }
    }

    /** Runs the messaging's own work until it succeeds; nothing in it can refuse. */
    <T extends @Nullable Object> T untilDone(Supplier<T> work) {
        for (var failures = 1; ; failures++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                LOG.warnf("The inbox could not do its work yet, attempt %d: %s", failures, e);
                backoff.pause(failures);
            }
        }
    }
}
