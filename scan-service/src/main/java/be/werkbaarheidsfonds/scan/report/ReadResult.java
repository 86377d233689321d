package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.campaign.Campaign;
import be.werkbaarheidsfonds.scan.campaign.CampaignAccess;
import be.werkbaarheidsfonds.scan.campaign.CampaignStatus;
import be.werkbaarheidsfonds.scan.campaign.Campaigns;
import be.werkbaarheidsfonds.scan.campaign.Validity;
import be.werkbaarheidsfonds.scan.result.FrozenResult;
import be.werkbaarheidsfonds.scan.result.FrozenResults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Shows a company the frozen result of its scan, once the key is destroyed. */
@ApplicationScoped
public class ReadResult {

    private final CampaignAccess access;
    private final Campaigns campaigns;
    private final FrozenResults results;

    @Inject
    ReadResult(CampaignAccess access, Campaigns campaigns, FrozenResults results) {
        this.access = access;
        this.campaigns = campaigns;
        this.results = results;
    }

    /** A result with the campaign it is of. */
    record Read(Campaign campaign, FrozenResult result) {}

    @Transactional
    Read of(Caller caller, UUID id) {
        return of(access.find(caller, id));
    }

    /** For who was given a link to it, and is nobody's caller. */
    @Transactional
    Read of(UUID id) {
        return of(campaigns.findByIdOptional(id).orElseThrow());
    }

    private Read of(Campaign campaign) {
        if (campaign.status() != CampaignStatus.REPORTED) {
            throw campaign.validity() == Validity.DESTROYED
                    ? Refused.conflict(
                            "sheets-destroyed",
                            "Er waren te weinig antwoorden. Ze zijn ongelezen vernietigd, zoals beloofd: er is geen resultaat.")
                    : Refused.conflict("no-result-yet", "Er is nog geen resultaat. Dat komt er als u de scan afsluit.");
        }
        return new Read(campaign, results.find(campaign.id()).orElseThrow());
    }
}
