package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;

/**
 * Campaigns belong to the company that made them; someone else's does not exist. One thing can be done by who
 * administers the portal as well: declaring lost what nobody can count.
 */
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

    /** To declare lost. */
    @Transactional(TxType.MANDATORY)
    Campaign find(Caller caller, DeclaredBy by, UUID id) {
        return of(caller, by, campaigns.findByIdOptional(id));
    }

    /**
     * To change: waits for whoever changes it now, then checks that the caller saw the newest version.
     *
     * @param checkVersion refuses a version that is stale
     */
    @Transactional(TxType.MANDATORY)
    public Campaign forChange(Caller caller, UUID id, LongConsumer checkVersion) {
        return forChange(caller, DeclaredBy.COMPANY, id, checkVersion);
    }

    /** To declare lost, in the same way. */
    @Transactional(TxType.MANDATORY)
    Campaign forChange(Caller caller, DeclaredBy by, UUID id, LongConsumer checkVersion) {
        var campaign = of(caller, by, campaigns.lock(id));
        checkVersion.accept(campaign.version());
        return campaign;
    }

    private static Campaign of(Caller caller, DeclaredBy by, Optional<Campaign> found) {
        return switch (by) {
            case COMPANY -> own(caller, found);
            case ADMINISTRATOR ->
                found.filter(campaign -> caller.has(Roles.ADMIN))
                        .orElseThrow(() -> Refused.notFound("Deze scan bestaat niet."));
        };
    }

    private static Campaign own(Caller caller, Optional<Campaign> found) {
        var company = caller.company().value();
        return found.filter(campaign -> campaign.belongsTo(company))
                .orElseThrow(() -> Refused.notFound("Deze scan bestaat niet of is niet van uw onderneming."));
    }
}
