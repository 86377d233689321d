package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Shows an administrator the scans that {@link CloseLeftOpen} can't close. */
@ApplicationScoped
class ReadUncounted {

    private final Campaigns campaigns;
    private final CampaignAccess access;
    private final ScanSettings settings;
    private final Clock clock;

    @Inject
    ReadUncounted(Campaigns campaigns, CampaignAccess access, ScanSettings settings, Clock clock) {
        this.campaigns = campaigns;
        this.access = access;
        this.settings = settings;
        this.clock = clock;
    }

    /** Longest open first. One whose turn comes within the hour may be among them. */
    @Transactional
    List<Uncounted> all() {
        var before = LocalDate.now(clock).minusDays(settings.closeAfterDays());
        return campaigns
                .list("status = ?1 and closesOn < ?2 order by closesOn, id", CampaignStatus.OPEN, before)
                .stream()
                .map(Uncounted::of)
                .toList();
    }

    @Transactional
    Uncounted get(Caller caller, UUID id) {
        return Uncounted.of(access.find(caller, DeclaredBy.ADMINISTRATOR, id));
    }
}
