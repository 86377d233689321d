package be.werkbaarheidsfonds.scan.representatives;

import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.campaign.CampaignView;
import be.werkbaarheidsfonds.scan.campaign.ReadCampaigns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a token opens: the scan as its company sees it. What never was a token and what was withdrawn is all the same. */
@ApplicationScoped
class InspectScan {

    private final RepresentativesLinks links;
    private final ReadCampaigns campaigns;

    @Inject
    InspectScan(RepresentativesLinks links, ReadCampaigns campaigns) {
        this.links = links;
        this.campaigns = campaigns;
    }

    @Transactional
    CampaignView with(@Nullable String typed) {
        return campaigns.shown(idOf(typed));
    }

    @Transactional
    UUID idOf(@Nullable String typed) {
        return links.find(AccessToken.typed(typed == null ? "" : typed))
                .orElseThrow(
                        () -> Refused.notFound("Deze code kennen we niet. Kijk na of u ze juist overnam, of vraag een"
                                + " nieuwe link aan wie ze u gaf."))
                .campaignId();
    }
}
