package be.werkbaarheidsfonds.scan.invitation;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.scan.campaign.CampaignAccess;
import be.werkbaarheidsfonds.scan.invitation.Invitations.Count;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** How far a company's mails are; never to whom, but for those that reached nobody. */
@ApplicationScoped
class ReadInvitations {

    private final CampaignAccess access;
    private final Invitations invitations;

    @Inject
    ReadInvitations(CampaignAccess access, Invitations invitations) {
        this.access = access;
        this.invitations = invitations;
    }

    @Transactional
    Count of(Caller caller, UUID id) {
        return invitations.count(access.find(caller, id).id());
    }

    @Transactional
    Unreachable unreachable(Caller caller, UUID id) {
        return new Unreachable(invitations.unreachable(access.find(caller, id).id(), Unreachable.ENOUGH));
    }
}
