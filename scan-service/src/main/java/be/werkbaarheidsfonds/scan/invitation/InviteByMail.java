package be.werkbaarheidsfonds.scan.invitation;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.ballot.BallotCode;
import be.werkbaarheidsfonds.scan.ballot.CodeSeal;
import be.werkbaarheidsfonds.scan.campaign.CampaignAccess;
import be.werkbaarheidsfonds.scan.campaign.HandOut;
import be.werkbaarheidsfonds.scan.campaign.ReissueCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * Mails everyone on a list a code of their own, and answers the codes that are left for who has no address
 * (rule B2). Unused codes are replaced first: what was printed before is void.
 */
@ApplicationScoped
class InviteByMail {

    private final CampaignAccess access;
    private final ReissueCodes reissue;
    private final Invitations invitations;
    private final CodeSeal seal;
    private final Clock clock;

    @Inject
    InviteByMail(CampaignAccess access, ReissueCodes reissue, Invitations invitations, CodeSeal seal, Clock clock) {
        this.access = access;
        this.reissue = reissue;
        this.invitations = invitations;
        this.seal = seal;
        this.clock = clock;
    }

    /** @param typed addresses, as they were pasted; they replace those of before */
    @Transactional
    List<BallotCode> with(Caller caller, UUID id, String typed, LongConsumer checkVersion) {
        var addresses = Addresses.read(typed);
        var campaign = access.forChange(caller, id, checkVersion);
        var codes = reissue.of(caller, campaign, HandOut.MAIL);
        if (addresses.size() > codes.size()) {
            throw Refused.invalid(List.of(Issue.of(
                    Addresses.FIELD,
                    "too-many",
                    "U gaf " + addresses.size() + " adressen op en er zijn nog " + codes.size()
                            + " codes: even veel als mensen die nog niet antwoordden.")));
        }
        invitations.forget(id);
        IntStream.range(0, addresses.size())
                .mapToObj(i -> new Invitation(id, addresses.get(i), codes.get(i), seal, clock.instant()))
                // by their random ids: the place of a row says nothing of which code it holds (rule B2)
                .sorted(Comparator.comparing(Invitation::id))
                .forEach(invitation -> invitations.persist(invitation));
        return codes.subList(addresses.size(), codes.size());
    }
}
