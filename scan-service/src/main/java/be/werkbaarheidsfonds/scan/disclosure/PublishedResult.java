package be.werkbaarheidsfonds.scan.disclosure;

import java.util.List;
import java.util.Objects;

/**
 * The frozen result of a campaign, from which every edition prints (rule D2). Only ever added to: results
 * that were frozen before a part existed are read without it.
 *
 * @param instrument id of the instrument
 * @param k fewest respondents behind any figure
 * @param company the table of everyone
 * @param blocks disjoint tables that together make everyone; none when there is only one block
 * @param larger sites and departments that are several blocks
 * @param margins status, age band: what may be told of them beside the blocks
 * @param together what goes with a risk: shares of people with a problem per band of it
 * @param indicative fewer than half answered: a direction, no measurement (rule D3)
 * @param withheld {@code rate} and codes of scales that are hidden in every table, since they would tell of
 *     someone (rule D1)
 */
public record PublishedResult(
        String instrument,
        int k,
        PublishedTable company,
        List<PublishedTable> blocks,
        List<PublishedTable> larger,
        List<PublishedMargin> margins,
        List<PublishedTogether> together,
        boolean indicative,
        List<String> withheld) {

    public PublishedResult {
        blocks = List.copyOf(blocks);
        larger = orNone(larger);
        margins = orNone(margins);
        together = orNone(together);
        withheld = orNone(withheld);
    }

    /** With nothing withheld. */
    PublishedResult(
            String instrument,
            int k,
            PublishedTable company,
            List<PublishedTable> blocks,
            List<PublishedTable> larger,
            List<PublishedMargin> margins,
            List<PublishedTogether> together,
            boolean indicative) {
        this(instrument, k, company, blocks, larger, margins, together, indicative, List.of());
    }

    public boolean withholdsRate() {
        return withheld.contains(DisclosureAudit.RATE);
    }

    private static <T> List<T> orNone(List<T> read) {
        return List.copyOf(Objects.requireNonNullElse(read, List.of()));
    }
}
