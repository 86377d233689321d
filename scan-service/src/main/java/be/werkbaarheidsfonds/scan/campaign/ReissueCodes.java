package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.scan.ballot.BallotBox;
import be.werkbaarheidsfonds.scan.ballot.BallotCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;

/** Voids every code that was not used and replaces them (rule B2): never more codes than the headcount. */
@ApplicationScoped
public class ReissueCodes {

    private final CampaignAccess access;
    private final PerformAction perform;
    private final BallotBox box;
    private final Clock clock;

    @Inject
    ReissueCodes(CampaignAccess access, PerformAction perform, BallotBox box, Clock clock) {
        this.access = access;
        this.perform = perform;
        this.box = box;
        this.clock = clock;
    }

    @Transactional
    List<BallotCode> with(Caller caller, UUID id, RequestedCodes requested, LongConsumer checkVersion) {
        var campaign = access.forChange(caller, id, checkVersion);
        return of(caller, campaign, requested.checked(campaign.headcount()));
    }

    /** Of a campaign that is locked already. */
    @Transactional(TxType.MANDATORY)
    public List<BallotCode> of(Caller caller, Campaign campaign, HandOut handOut) {
        var id = campaign.id();
        perform.on(campaign, new CampaignAction.ReissueCodes(LocalDate.now(clock), handOut), caller);
        box.voidUnused(id);
        return box.issue(id, campaign.headcount() - box.countCodes(id));
    }
}
