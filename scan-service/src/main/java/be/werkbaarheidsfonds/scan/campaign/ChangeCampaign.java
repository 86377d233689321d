package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.LongConsumer;

/** Changes a draft; once a scan is open nothing weakens what respondents were promised. */
@ApplicationScoped
public class ChangeCampaign {

    private final CampaignAccess access;
    private final PerformAction perform;
    private final CheckCampaign check;

    @Inject
    ChangeCampaign(CampaignAccess access, PerformAction perform, CheckCampaign check) {
        this.access = access;
        this.perform = perform;
        this.check = check;
    }

    @Transactional
    void with(Caller caller, UUID id, CampaignForm form, LongConsumer checkVersion) {
        var campaign = access.forChange(caller, id, checkVersion);
        var change = new CampaignAction.Change(check.of(caller, form));
        perform.on(campaign, change, caller);
    }
}
