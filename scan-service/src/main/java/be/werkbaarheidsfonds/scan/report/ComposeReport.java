package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.scan.campaign.ReadCampaigns;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import be.werkbaarheidsfonds.scan.result.FrozenResults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Puts a company's frozen result into the words of its report. */
@ApplicationScoped
public class ComposeReport {

    private final ReadResult readResult;
    private final ReadCampaigns readCampaigns;
    private final FrozenResults results;
    private final Instruments instruments;
    private final SuggestActions suggestActions;

    @Inject
    ComposeReport(
            ReadResult readResult,
            ReadCampaigns readCampaigns,
            FrozenResults results,
            Instruments instruments,
            SuggestActions suggestActions) {
        this.readResult = readResult;
        this.readCampaigns = readCampaigns;
        this.results = results;
        this.instruments = instruments;
        this.suggestActions = suggestActions;
    }

    @Transactional
    Report of(Caller caller, UUID id) {
        var read = readResult.of(caller, id);
        var campaign = read.campaign();
        var content = read.result().content();
        var instrument = instruments.get(content.instrument());
        var wave = results.before(id)
                .map(before -> Wave.of(before, instruments.get(before.content().instrument()), content, instrument))
                .orElse(null);
        return Report.of(
                About.of(campaign, read.result(), readCampaigns.get(caller, id).reusedCodes()),
                content,
                instrument,
                suggestActions.menuFor(campaign.enterpriseNumber(), Problems.worstFirst(content.company())),
                wave);
    }
}
