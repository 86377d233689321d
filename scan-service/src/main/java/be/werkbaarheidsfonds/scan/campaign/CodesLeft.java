package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.scan.ballot.BallotBox;
import be.werkbaarheidsfonds.scan.ballot.SpareCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/**
 * How many codes can still be handed out: as many as people who neither answered nor got one by mail. How many
 * those are is not shown: of a small company it would tell how many answered (rule B6).
 */
@ApplicationScoped
public class CodesLeft {

    private final CampaignAccess access;
    private final BallotBox box;
    private final SpareCodes spares;

    @Inject
    CodesLeft(CampaignAccess access, BallotBox box, SpareCodes spares) {
        this.access = access;
        this.box = box;
        this.spares = spares;
    }

    @Transactional(TxType.MANDATORY)
    int of(Campaign campaign) {
        var id = campaign.id();
        return campaign.headcount() - box.countCodes(id) + box.countUnusedOnPaper(id) + spares.count(id);
    }

    /** Ways these many can be had. */
    @Transactional
    HandOutOptions handOuts(Caller caller, UUID id) {
        return HandOutOptions.toReplace(of(access.find(caller, id)));
    }

    /** Whether someone may hold a slip that was not used yet. */
    @Transactional
    public boolean onPaper(Caller caller, UUID id) {
        return box.countUnusedOnPaper(access.find(caller, id).id()) > 0;
    }
}
