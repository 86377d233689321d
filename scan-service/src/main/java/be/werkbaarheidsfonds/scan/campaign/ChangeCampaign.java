package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.LongConsumer;

/** Changes a draft; once a scan is open nothing weakens what respondents were promised. */
@ApplicationScoped
public class ChangeCampaign {

    private final CampaignAccess access;
    private final PerformAction perform;
    private final ScanSettings settings;
    private final Clock clock;

    @Inject
    ChangeCampaign(CampaignAccess access, PerformAction perform, ScanSettings settings, Clock clock) {
        this.access = access;
        this.perform = perform;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    void with(Caller caller, UUID id, CampaignForm form, LongConsumer checkVersion) {
        var campaign = access.forChange(caller, id, checkVersion);
        var change = new CampaignAction.Change(CampaignRules.check(form, settings, LocalDate.now(clock)));
        perform.on(campaign, change, caller);
    }
}
