package be.werkbaarheidsfonds.scan.representatives;

import be.werkbaarheidsfonds.platform.audit.AuditEntry;
import be.werkbaarheidsfonds.platform.audit.AuditTrail;
import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.scan.campaign.Campaign;
import be.werkbaarheidsfonds.scan.campaign.CampaignAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.LongConsumer;

/**
 * Gives worker representatives a way to see a scan: makes their link, replaces it, withdraws it. From the draft on, so
 * that they see the groups they confirm (rule B1), and for as long as its company leaves it to them.
 */
@ApplicationScoped
class GiveLink {

    private final SecureRandom random = new SecureRandom();
    private final CampaignAccess access;
    private final RepresentativesLinks links;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    GiveLink(CampaignAccess access, RepresentativesLinks links, AuditTrail audit, Clock clock) {
        this.access = access;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a company is shown of it; never the token, which is known once, when it is made. */
    @Transactional
    GivenLink read(Caller caller, UUID id) {
        return GivenLink.of(links.of(access.find(caller, id).id()));
    }

    /**
     * A new token; the one before it opens nothing any more.
     *
     * @param checkVersion refuses a page that does not know of the newest link: sent twice, the link that was shown stays
     */
    @Transactional
    AccessToken make(Caller caller, UUID id, LongConsumer checkVersion) {
        var campaign = access.forChange(caller, id, _ -> {});
        var link = links.of(id);
        checkVersion.accept(link.changes());
        var token = AccessToken.random(random);
        link.make(token, LocalDate.now(clock));
        links.persist(link);
        audit(caller, campaign, "make-representatives-link");
        return token;
    }

    /** Nothing to withdraw is as good as withdrawn. */
    @Transactional
    void withdraw(Caller caller, UUID id) {
        var campaign = access.forChange(caller, id, _ -> {});
        var link = links.of(id);
        if (link.madeOn() == null) {
            return;
        }
        link.withdraw();
        audit(caller, campaign, "withdraw-representatives-link");
    }

    private void audit(Caller caller, Campaign campaign, String action) {
        var status = campaign.status().name().toLowerCase(Locale.ROOT);
        audit.record(AuditEntry.by(caller, "campaign", campaign.id(), status, action, status, null));
    }
}
