package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.LongConsumer;

/** Closes a scan for good: folds in one transaction, then destroys the key. */
@ApplicationScoped
public class CloseCampaign {

    private final FoldCampaign fold;
    private final FinishClosing finish;

    @Inject
    CloseCampaign(FoldCampaign fold, FinishClosing finish) {
        this.fold = fold;
        this.finish = finish;
    }

    public void with(Caller caller, UUID id, LongConsumer checkVersion) {
        fold.with(caller, id, checkVersion);
        finish.of(id);
    }
}
