package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.contracts.scan.FindingShared;
import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.scan.campaign.Campaign;
import be.werkbaarheidsfonds.scan.campaign.CampaignAccess;
import be.werkbaarheidsfonds.scan.campaign.CampaignAction;
import be.werkbaarheidsfonds.scan.campaign.PerformAction;
import be.werkbaarheidsfonds.scan.campaign.PublishedEvents;
import be.werkbaarheidsfonds.scan.disclosure.PublishedRate;
import be.werkbaarheidsfonds.scan.disclosure.PublishedResult;
import be.werkbaarheidsfonds.scan.disclosure.PublishedScale;
import be.werkbaarheidsfonds.scan.disclosure.PublishedShare;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTable;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import be.werkbaarheidsfonds.scan.result.FrozenResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets a finding leave this service, because the company says so. Only the company's own table goes, as
 * it was published; sharing it again changes nothing.
 */
@ApplicationScoped
public class ShareFinding {

    private static final String NOT_SHOWN = "niet getoond";

    private final CampaignAccess access;
    private final ReadResult readResult;
    private final PerformAction perform;
    private final PublishedEvents events;
    private final Instruments instruments;
    private final Clock clock;

    @Inject
    ShareFinding(
            CampaignAccess access,
            ReadResult readResult,
            PerformAction perform,
            PublishedEvents events,
            Instruments instruments,
            Clock clock) {
        this.access = access;
        this.readResult = readResult;
        this.perform = perform;
        this.events = events;
        this.instruments = instruments;
        this.clock = clock;
    }

    @Transactional
    void with(Caller caller, UUID id) {
        var campaign = access.forChange(caller, id, anyVersion -> {});
        var read = readResult.of(caller, id);
        if (campaign.findingSharedOn() == null) {
            perform.on(campaign, new CampaignAction.ShareFinding(LocalDate.now(clock)), caller);
            events.append(finding(campaign, read.result()));
        }
    }

    private FindingShared finding(Campaign campaign, FrozenResult result) {
        var company = inTheBasePackage(result.content());
        return new FindingShared(
                campaign.id(),
                campaign.enterpriseNumber(),
                result.number(),
                Objects.requireNonNull(campaign.closedOn()),
                company.headcount(),
                company.respondents(),
                Optional.ofNullable(company.rate())
                        .map(PublishedRate::share)
                        .map(PublishedShare::text)
                        .orElse(NOT_SHOWN),
                company.scales().stream().map(ShareFinding::band).toList(),
                Problems.worstFirst(company).stream().map(PublishedScale::code).toList());
    }

    /** What every scan on this base package measures: the contract names these scales, not those of modules. */
    private PublishedTable inTheBasePackage(PublishedResult result) {
        var table = result.company();
        var base = instruments.get(result.instrument()).base();
        return new PublishedTable(
                table.departments(),
                table.headcount(),
                table.respondents(),
                table.rate(),
                table.scales().stream()
                        .filter(scale -> base.measures(scale.code()))
                        .toList());
    }

    private static FindingShared.Band band(PublishedScale scale) {
        var share = scale.problematic();
        return new FindingShared.Band(scale.code(), share == null ? NOT_SHOWN : share.text());
    }
}
