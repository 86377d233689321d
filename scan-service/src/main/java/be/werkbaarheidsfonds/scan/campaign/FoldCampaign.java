package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.scan.ballot.BallotBox;
import be.werkbaarheidsfonds.scan.disclosure.Publication;
import be.werkbaarheidsfonds.scan.fold.Fold;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import be.werkbaarheidsfonds.scan.result.CalibrationPool;
import be.werkbaarheidsfonds.scan.result.FrozenResults;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.LongConsumer;

/**
 * The one transaction of closing (rule C1): decrypt, check, fold, freeze, delete every sheet and code.
 * Until it commits nothing has changed; {@link FinishClosing} destroys the key afterwards.
 */
@ApplicationScoped
class FoldCampaign {

    /** In seconds; what takes half a minute here may take longer elsewhere, and nobody waits in line for it. */
    private static final int TEN_MINUTES = 600;

    private final CampaignAccess access;
    private final Campaigns campaigns;
    private final PerformAction perform;
    private final BallotBox box;
    private final OpenBox open;
    private final Instruments instruments;
    private final FrozenResults results;
    private final CalibrationPool pool;
    private final ClosingProgress progress;
    private final Clock clock;

    @Inject
    FoldCampaign(
            CampaignAccess access,
            Campaigns campaigns,
            PerformAction perform,
            BallotBox box,
            OpenBox open,
            Instruments instruments,
            FrozenResults results,
            CalibrationPool pool,
            ClosingProgress progress,
            Clock clock) {
        this.access = access;
        this.campaigns = campaigns;
        this.perform = perform;
        this.box = box;
        this.open = open;
        this.instruments = instruments;
        this.results = results;
        this.pool = pool;
        this.progress = progress;
        this.clock = clock;
    }

    /** @return false when someone else is closing it now */
    @Transactional
    @TransactionConfiguration(timeout = TEN_MINUTES)
    boolean with(Caller caller, UUID id, LongConsumer checkVersion) {
        access.find(caller, id);
        if (!progress.takeTurn(id)) {
            return false;
        }
        var campaign = access.forChange(caller, id, checkVersion);
        perform.on(campaign, emptyBox(campaign), caller);
        return true;
    }

    /**
     * As the company would, for one it left open.
     *
     * @param before only a scan whose last day was before this one
     * @return false when someone else is closing it, or did
     */
    @Transactional
    @TransactionConfiguration(timeout = TEN_MINUTES)
    boolean leftOpen(UUID id, LocalDate before) {
        if (!progress.takeTurn(id)) {
            return false;
        }
        var left = campaigns.lock(id).filter(campaign -> campaign.wasLeftOpen(before));
        left.ifPresent(campaign -> perform.byService(campaign, emptyBox(campaign)));
        return left.isPresent();
    }

    private CampaignAction.Close emptyBox(Campaign campaign) {
        var id = campaign.id();
        var today = LocalDate.now(clock);
        PerformAction.require(campaign, new CampaignAction.Close(today, 0, Validity.DESTROYED));
        // Without codes nobody can submit any more: what is in the box now is all there will be.
        var used = box.deleteCodes(id);
        var found = box.countSheets(id);
        if (used != found) {
            Log.errorf("Campaign %s has %d used codes and %d sheets", id, used, found);
            throw BoxFault.FOREIGN_SHEET.refusal();
        }
        var validity = Validity.of(found, campaign.headcount(), campaign.smallestBlock());
        if (validity != Validity.DESTROYED) {
            fold(campaign, found, today);
        }
        if (box.deleteSheets(id) != found) {
            throw new IllegalStateException("The box of campaign " + id + " changed while it was counted");
        }
        return new CampaignAction.Close(today, found, validity);
    }

    private void fold(Campaign campaign, int found, LocalDate today) {
        var opened = open.of(campaign, counted -> progress.note(campaign.id(), counted, found));
        if (opened.fault() != null) {
            throw opened.fault().refusal();
        }
        var instrument = instruments.get(campaign.instrument());
        var tree = campaign.division().tree();
        var folded = Fold.of(instrument, tree, opened.sheets(), campaign.smallestBlock());
        var result = Publication.of(instrument, tree, folded, campaign.smallestBlock());
        results.freeze(campaign.id(), folded, result, today);
        pool.add(instrument, folded.pool());
    }
}
