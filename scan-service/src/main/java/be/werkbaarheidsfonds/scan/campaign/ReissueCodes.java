package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.scan.ballot.BallotBox;
import be.werkbaarheidsfonds.scan.ballot.BallotCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;

/** Voids every code that was not used and replaces them (rule B2): never more codes than the headcount. */
@ApplicationScoped
public class ReissueCodes {

    private final CampaignAccess access;
    private final PerformAction perform;
    private final BallotBox box;

    @Inject
    ReissueCodes(CampaignAccess access, PerformAction perform, BallotBox box) {
        this.access = access;
        this.perform = perform;
        this.box = box;
    }

    @Transactional
    public List<BallotCode> with(Caller caller, UUID id, LongConsumer checkVersion) {
        var campaign = access.forChange(caller, id, checkVersion);
        perform.on(campaign, new CampaignAction.ReissueCodes(), caller);
        box.voidUnused(id);
        return box.issue(id, campaign.headcount() - box.countCodes(id));
    }
}
