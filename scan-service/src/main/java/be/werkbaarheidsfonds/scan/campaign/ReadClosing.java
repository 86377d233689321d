package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.campaign.ClosingProgress.Counted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Shows how far the closing of a scan is. */
@ApplicationScoped
class ReadClosing {

    private final CampaignAccess access;
    private final ClosingProgress progress;

    @Inject
    ReadClosing(CampaignAccess access, ClosingProgress progress) {
        this.access = access;
        this.progress = progress;
    }

    @Transactional
    ClosingView of(Caller caller, UUID id) {
        // Who closes may end between two questions: first whether somebody does, then how it stands.
        var underWay = progress.isUnderWay(id);
        var campaign = access.find(caller, id);
        var counted = progress.of(id).orElse(new Counted(0, 0));
        return new ClosingView(id, state(campaign, underWay).code(), counted.counted(), counted.total());
    }

    private static ClosingView.State state(Campaign campaign, boolean underWay) {
        return switch (campaign.status()) {
            case DRAFT -> throw Refused.notFound("Deze scan werd nog niet geopend.");
            case OPEN -> underWay ? ClosingView.State.COUNTING : ClosingView.State.NOT_CLOSING;
            case CLOSED ->
                campaign.validity() == Validity.DESTROYED ? ClosingView.State.DONE : ClosingView.State.FINISHING;
            case REPORTED -> ClosingView.State.DONE;
            case LOST -> throw Refused.notFound("Deze scan is onbruikbaar verklaard: hij wordt niet geteld.");
        };
    }
}
