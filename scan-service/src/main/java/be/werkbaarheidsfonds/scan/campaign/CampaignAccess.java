package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;

/** Campaigns belong to the company that made them; someone else's does not exist. */
@ApplicationScoped
public class CampaignAccess {

    private final Campaigns campaigns;

    @Inject
    CampaignAccess(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** To read. */
    @Transactional(TxType.MANDATORY)
    public Campaign find(Caller caller, UUID id) {
        return own(caller, campaigns.findByIdOptional(id));
    }

    /**
     * To change: waits for whoever changes it now, then checks that the caller saw the newest version.
     *
     * @param checkVersion refuses a version that is stale
     */
    @Transactional(TxType.MANDATORY)
    public Campaign forChange(Caller caller, UUID id, LongConsumer checkVersion) {
        var campaign = own(caller, campaigns.lock(id));
        checkVersion.accept(campaign.version());
        return campaign;
    }

    private static Campaign own(Caller caller, Optional<Campaign> found) {
        var company = caller.company().value();
        return found.filter(campaign -> campaign.belongsTo(company))
                .orElseThrow(() -> Refused.notFound("Deze scan bestaat niet of is niet van uw onderneming."));
    }
}
