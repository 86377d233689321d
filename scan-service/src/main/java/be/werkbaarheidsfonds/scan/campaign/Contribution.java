package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.contracts.scan.SectorContribution;
import be.werkbaarheidsfonds.contracts.scan.SectorContribution.Share;
import be.werkbaarheidsfonds.scan.disclosure.PublishedResult;
import be.werkbaarheidsfonds.scan.disclosure.PublishedShare;
import be.werkbaarheidsfonds.scan.instrument.Definition;
import java.util.ArrayList;
import java.util.Objects;

/**
 * What a scan adds to the figures of its sector: what is published of the whole company, and no more (rule D4). Only of
 * the base package: two versions of a module may measure other things under one code, and figures are kept per base.
 */
final class Contribution {

    private Contribution() {}

    static SectorContribution of(Campaign campaign, PublishedResult result, Definition base) {
        var shares = new ArrayList<Share>();
        var rate = result.company().rate();
        if (rate != null) {
            shares.add(share(SectorContribution.WORKABLE, rate.respondents(), rate.share()));
        }
        for (var scale : result.company().scales()) {
            if (base.measures(scale.code()) && scale.problematic() != null && scale.respondents() != null) {
                shares.add(share(scale.code(), scale.respondents(), scale.problematic()));
            }
        }
        return new SectorContribution(
                campaign.id(),
                campaign.enterpriseNumber(),
                campaign.instrument(),
                Objects.requireNonNull(campaign.closedOn()),
                result.company().respondents(),
                shares);
    }

    private static Share share(String statistic, int respondents, PublishedShare share) {
        return new Share(statistic, respondents, share.from(), share.to());
    }
}
