package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.contracts.scan.ScanClosed;
import be.werkbaarheidsfonds.contracts.scan.ScanEvent;
import be.werkbaarheidsfonds.contracts.scan.ScanOpened;
import be.werkbaarheidsfonds.platform.messaging.Outbox;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Locale;
import java.util.Optional;

/** What the other services hear of a campaign. No event carries an answer. */
@ApplicationScoped
public class PublishedEvents {

    private final Outbox outbox;

    @Inject
    PublishedEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** An event in the words of the contract. */
    @Transactional(TxType.MANDATORY)
    public void append(ScanEvent event) {
        outbox.append(event.type(), event.subject(), event);
    }

    @Transactional(TxType.MANDATORY)
    void publish(Campaign campaign, CampaignAction action) {
        of(campaign, action).ifPresent(this::append);
    }

    private static ScanOpened opened(Campaign campaign, CampaignAction.Open action) {
        var parts = Instrument.partsOf(campaign.instrument());
        return new ScanOpened(
                campaign.id(),
                campaign.enterpriseNumber(),
                parts.getFirst(),
                parts.subList(1, parts.size()),
                action.on(),
                campaign.closesOn());
    }

    /** Sharing a finding has a translation of its own: it alone carries figures. */
    private static Optional<ScanEvent> of(Campaign campaign, CampaignAction action) {
        return switch (action) {
            case CampaignAction.Change a -> Optional.empty();
            case CampaignAction.Open a -> Optional.of(opened(campaign, a));
            case CampaignAction.ReissueCodes a -> Optional.empty();
            case CampaignAction.Extend a -> Optional.empty();
            case CampaignAction.Close a ->
                Optional.of(new ScanClosed(
                        campaign.id(),
                        campaign.enterpriseNumber(),
                        a.on(),
                        a.validity().name().toLowerCase(Locale.ROOT)));
            // It was no scan for anyone: nothing was counted.
            case CampaignAction.DeclareLost a -> Optional.empty();
            case CampaignAction.Report a -> Optional.empty();
            case CampaignAction.ShareFinding a -> Optional.empty();
        };
    }
}
