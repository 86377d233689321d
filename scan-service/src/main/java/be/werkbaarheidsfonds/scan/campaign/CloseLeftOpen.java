package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.problem.Refused;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Retention: sheets, codes, addresses and the key of a scan go some days after its last day, whether its company
 * closes it or not. What it would have done is done: the same fold, the same result. Every replica looks; the turn
 * to close is one's alone. Ends closings that were broken off as well.
 */
@ApplicationScoped
class CloseLeftOpen {

    private final Campaigns campaigns;
    private final FoldCampaign fold;
    private final FinishClosing finish;
    private final ClosingProgress progress;
    private final ScanSettings settings;
    private final Clock clock;

    @Inject
    CloseLeftOpen(
            Campaigns campaigns,
            FoldCampaign fold,
            FinishClosing finish,
            ClosingProgress progress,
            ScanSettings settings,
            Clock clock) {
        this.campaigns = campaigns;
        this.fold = fold;
        this.finish = finish;
        this.progress = progress;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            identity = "close-left-open",
            every = "${werkbaarheidsfonds.scan.close-interval:1h}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void closeAll() {
        var before = LocalDate.now(clock).minusDays(settings.closeAfterDays());
        QuarkusTransaction.requiringNew().call(() -> campaigns.leftOpen(before)).forEach(id -> close(id, before));
        finish.unfinished();
    }

    /** One that can't be closed must not keep the others open; it is tried again, and its company can say so. */
    private void close(UUID id, LocalDate before) {
        try {
            if (fold.leftOpen(id, before)) {
                finish.of(id);
                progress.forget(id);
            }
        } catch (Refused refused) {
            Log.warnf("Campaign %s was left open and can't be closed now: %s", id, refused.getMessage());
        } catch (RuntimeException e) {
            Log.errorf(e, "Campaign %s was left open and can't be closed", id);
        }
    }
}
