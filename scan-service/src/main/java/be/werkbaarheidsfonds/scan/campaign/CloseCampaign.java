package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.problem.CorrelationId;
import be.werkbaarheidsfonds.platform.problem.Refused;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;
import org.jboss.logging.MDC;

/**
 * Closes a scan for good: folds in one transaction, then destroys the key. Who asks waits for a small scan and
 * looks again for a large one, which goes on by itself. Dies whoever does it, then nothing has happened or
 * everything has: the scan is still open, or {@link FinishClosing} ends what is left.
 */
@ApplicationScoped
public class CloseCampaign {

    private final FoldCampaign fold;
    private final FinishClosing finish;
    private final ClosingProgress progress;
    private final ScanSettings settings;

    @Inject
    CloseCampaign(FoldCampaign fold, FinishClosing finish, ClosingProgress progress, ScanSettings settings) {
        this.fold = fold;
        this.finish = finish;
        this.progress = progress;
        this.settings = settings;
    }

    /** How it stands when who asked is answered. */
    public enum Closing {
        DONE,
        /** Someone is doing it, started by who asked or by another before. */
        UNDER_WAY
    }

    public Closing with(Caller caller, UUID id, LongConsumer checkVersion) {
        var correlation = MDC.get(CorrelationId.LOG_KEY);
        var closing = new CompletableFuture<Closing>();
        Thread.startVirtualThread(() -> {
            if (correlation != null) {
                MDC.put(CorrelationId.LOG_KEY, correlation);
            }
            close(caller, id, checkVersion, closing);
        });
        try {
            return closing.get(settings.closingPatience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Closing.UNDER_WAY;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException why ? why : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Closing.UNDER_WAY;
        }
    }

    private void close(Caller caller, UUID id, LongConsumer checkVersion, CompletableFuture<Closing> closing) {
        try {
            if (!fold.with(caller, id, checkVersion)) {
                closing.complete(Closing.UNDER_WAY);
                return;
            }
            finish.of(id);
            progress.forget(id);
            closing.complete(Closing.DONE);
        } catch (RuntimeException | Error e) {
            if (!(e instanceof Refused)) {
                // who asked may not be there any more to be told
                Log.errorf(e, "Campaign %s could not be closed", id);
            }
            closing.completeExceptionally(e);
        }
    }
}
