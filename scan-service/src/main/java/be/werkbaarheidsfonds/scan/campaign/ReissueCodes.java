package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.ballot.BallotBox;
import be.werkbaarheidsfonds.scan.ballot.BallotCode;
import be.werkbaarheidsfonds.scan.ballot.SpareCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;

/**
 * Voids every code on paper that was not used and replaces them (rule B2), together with those that were kept to be
 * mailed: never more codes than the headcount. A code that went to an address stays good: who was invited by mail
 * needs no slip.
 */
@ApplicationScoped
public class ReissueCodes {

    private final CampaignAccess access;
    private final PerformAction perform;
    private final BallotBox box;
    private final SpareCodes spares;
    private final CodesLeft left;
    private final Clock clock;

    @Inject
    ReissueCodes(
            CampaignAccess access,
            PerformAction perform,
            BallotBox box,
            SpareCodes spares,
            CodesLeft left,
            Clock clock) {
        this.access = access;
        this.perform = perform;
        this.box = box;
        this.spares = spares;
        this.left = left;
        this.clock = clock;
    }

    @Transactional
    List<BallotCode> with(Caller caller, UUID id, RequestedCodes requested, LongConsumer checkVersion) {
        var campaign = access.forChange(caller, id, checkVersion);
        begin(caller, campaign, requested.checked(left.of(campaign)));
        spares.voidAll(id);
        box.voidUnusedOnPaper(id);
        var howMany = campaign.headcount() - box.countCodes(id);
        if (howMany == 0) {
            throw Refused.conflict(
                    "no-codes-left", "Iedereen heeft al een code: ze zijn gemaild of gebruikt. Meer zijn er niet.");
        }
        return box.issue(id, howMany);
    }

    /**
     * Codes for these many mails, of a campaign that is locked already. They are drawn from those that were kept for
     * it; where these do not suffice, unused slips are void and as many codes are kept.
     *
     * @return fewer when there are not enough people left
     */
    @Transactional(TxType.MANDATORY)
    public List<BallotCode> toMail(Caller caller, Campaign campaign, int howMany) {
        var id = campaign.id();
        begin(caller, campaign, HandOut.MAIL);
        if (spares.count(id) < howMany) {
            box.voidUnusedOnPaper(id);
            spares.make(id, campaign.headcount() - box.countCodes(id));
        }
        return spares.draw(id, howMany);
    }

    private void begin(Caller caller, Campaign campaign, HandOut handOut) {
        var today = LocalDate.now(clock);
        var action = new CampaignAction.ReissueCodes(today, handOut);
        PerformAction.require(campaign, action);
        if (!campaign.takesSheets(today)) {
            throw Refused.conflict(
                    "closing-day-passed",
                    "De laatste dag is voorbij: nieuwe codes helpen niemand meer. Sluit de scan af.");
        }
        perform.on(campaign, action, caller);
    }
}
