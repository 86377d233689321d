package be.werkbaarheidsfonds.scan.campaign;

import static be.werkbaarheidsfonds.scan.campaign.CampaignStatus.CLOSED;
import static be.werkbaarheidsfonds.scan.campaign.CampaignStatus.DRAFT;
import static be.werkbaarheidsfonds.scan.campaign.CampaignStatus.LOST;
import static be.werkbaarheidsfonds.scan.campaign.CampaignStatus.OPEN;
import static be.werkbaarheidsfonds.scan.campaign.CampaignStatus.REPORTED;

import java.util.Optional;

/** THE state machine of a campaign. Nothing reopens (rule B8). */
final class CampaignLifecycle {

    private CampaignLifecycle() {}

    /** The status an action leads to, empty where it is refused. */
    static Optional<CampaignStatus> next(CampaignStatus status, CampaignAction action) {
        return switch (action) {
            case CampaignAction.Change a -> from(status, DRAFT, DRAFT);
            case CampaignAction.Open a -> from(status, DRAFT, OPEN);
            case CampaignAction.ReissueCodes a -> from(status, OPEN, OPEN);
            case CampaignAction.Extend a -> from(status, OPEN, OPEN);
            case CampaignAction.Close a -> from(status, OPEN, CLOSED);
            case CampaignAction.DeclareLost a -> from(status, OPEN, LOST);
            case CampaignAction.Report a -> from(status, CLOSED, REPORTED);
            case CampaignAction.ShareFinding a -> from(status, REPORTED, REPORTED);
        };
    }

    private static Optional<CampaignStatus> from(CampaignStatus status, CampaignStatus only, CampaignStatus to) {
        return status == only ? Optional.of(to) : Optional.empty();
    }
}
