package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.scan.ballot.BallotBox;
import be.werkbaarheidsfonds.scan.ballot.KeyStore;
import be.werkbaarheidsfonds.scan.campaign.DeclareLost.CampaignLost;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import be.werkbaarheidsfonds.scan.result.FrozenResults;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * After the fold is committed: counts once more, destroys the private key and lets the result be read
 * (rule C1). A service that dies in between finishes when it starts again, or another does within the hour.
 */
@ApplicationScoped
class FinishClosing {

    private final Campaigns campaigns;
    private final BallotBox box;
    private final FrozenResults results;
    private final KeyStore keys;
    private final PerformAction perform;
    private final PublishedEvents events;
    private final Instruments instruments;

    @Inject
    FinishClosing(
            Campaigns campaigns,
            BallotBox box,
            FrozenResults results,
            KeyStore keys,
            PerformAction perform,
            PublishedEvents events,
            Instruments instruments) {
        this.campaigns = campaigns;
        this.box = box;
        this.results = results;
        this.keys = keys;
        this.perform = perform;
        this.events = events;
        this.instruments = instruments;
    }

    /** Harmless to repeat: what is finished stays as it is. */
    @Transactional
    void of(UUID id) {
        campaigns.lock(id).ifPresent(campaign -> {
            switch (campaign.status()) {
                case DRAFT, OPEN -> {}
                case CLOSED -> finish(campaign);
                case REPORTED, LOST -> keys.destroy(id);
            }
        });
    }

    /** What is left of the key of a lost scan goes once the loss is committed; else within the hour. */
    void lost(@Observes(during = TransactionPhase.AFTER_SUCCESS) CampaignLost lost) {
        keys.destroy(lost.id());
    }

    void unfinished(@Observes StartupEvent started) {
        unfinished();
    }

    /** Finishes every closing that was broken off. Scans that are open wait for nobody here. */
    void unfinished() {
        left().forEach(this::ofLeft);
    }

    /** One campaign that can't be finished must not keep the others from being answered. */
    private void ofLeft(UUID id) {
        try {
            of(id);
        } catch (RuntimeException e) {
            Log.errorf(e, "The closing of campaign %s can't be finished", id);
        }
    }

    @Transactional
    Set<UUID> left() {
        var left = new LinkedHashSet<>(campaigns.closedAndUnreported());
        left.addAll(campaigns.closedOf(keys.campaigns()));
        return left;
    }

    private void finish(Campaign campaign) {
        var id = campaign.id();
        if (box.countCodes(id) != 0 || box.countSheets(id) != 0) {
            throw new IllegalStateException("Campaign " + id + " is closed and its box is not empty");
        }
        if (campaign.validity() == Validity.DESTROYED) {
            keys.destroy(id);
            return;
        }
        if (!Optional.of(results.respondentsKept(id)).equals(Optional.ofNullable(campaign.respondents()))) {
            throw new IllegalStateException("The statistics of campaign " + id + " are not of all its sheets");
        }
        keys.destroy(id);
        perform.byService(campaign, new CampaignAction.Report());
        contribute(campaign);
    }

    /** Below half of the people a scan is no part of sector figures (rule D3). */
    private void contribute(Campaign campaign) {
        if (campaign.validity() == Validity.VALID) {
            var base = instruments.get(campaign.instrument()).base();
            results.find(campaign.id())
                    .ifPresent(result -> events.append(Contribution.of(campaign, result.content(), base)));
        }
    }
}
