package be.werkbaarheidsfonds.scan.invitation;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.ballot.CodeSeal;
import be.werkbaarheidsfonds.scan.campaign.CampaignAccess;
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
 * Mails people a code of their own, one each (rule B2).
 * <ul>
 *   <li>Inviting adds: an address that was invited before keeps the code it got and gets no second one.
 *   <li>There are never more codes than people. The first invitations turn every code that is left, unused slips
 *       included, into codes to mail; those that find no address yet are kept for who was forgotten.
 *   <li>When none are kept any more, because they left on paper since, the unused slips are void once more.
 *   <li>Who has no address gets a slip: {@link ReissueCodes} prints what is left.
 *   <li>An address can't be taken back: nobody knows which code it got.
 * </ul>
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

    /** @param typed addresses, as they were pasted; those that were invited before may be among them */
    @Transactional
    void with(Caller caller, UUID id, String typed, LongConsumer checkVersion) {
        var addresses = Addresses.read(typed);
        var campaign = access.forChange(caller, id, checkVersion);
        var invited = invitations.addresses(id);
        var added = addresses.stream().filter(a -> !invited.contains(a)).toList();
        if (added.isEmpty()) {
            throw invalid("already-invited", "Al deze adressen kregen al een code. Niemand krijgt er een tweede.");
        }
        if (invited.size() + added.size() > campaign.headcount()) {
            throw invalid(
                    "more-than-people",
                    "Met deze erbij zijn het " + (invited.size() + added.size()) + " adressen, en er zijn "
                            + campaign.headcount() + " mensen.");
        }
        var codes = reissue.toMail(caller, campaign, added.size());
        if (codes.size() < added.size()) {
            // how many there are would tell of a small company how many answered (rule B6)
            throw invalid(
                    "too-many",
                    "Zo veel codes zijn er niet meer: er zijn er even veel als mensen die nog niet antwoordden en nog"
                            + " geen code per mail kregen. Mail eerst naar wie u zeker wilt bereiken.");
        }
        IntStream.range(0, added.size())
                .mapToObj(i -> new Invitation(id, added.get(i), codes.get(i), seal, clock.instant()))
                // by their random ids: the place of a row says nothing of which code it holds (rule B2)
                .sorted(Comparator.comparing(Invitation::id))
                .forEach(invitation -> invitations.persist(invitation));
    }

    private static Refused invalid(String code, String detail) {
        return Refused.invalid(List.of(Issue.of(Addresses.FIELD, code, detail)));
    }
}
