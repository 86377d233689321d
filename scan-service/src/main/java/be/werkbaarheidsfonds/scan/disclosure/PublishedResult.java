package be.werkbaarheidsfonds.scan.disclosure;

import java.util.List;

/**
 * The frozen result of a campaign, from which every edition prints (rule D2).
 *
 * @param instrument id of the instrument
 * @param k fewest respondents behind any figure
 * @param company the table of everyone
 * @param blocks disjoint tables that together make everyone; none when there is only one block
 */
public record PublishedResult(String instrument, int k, PublishedTable company, List<PublishedTable> blocks) {

    public PublishedResult {
        blocks = List.copyOf(blocks);
    }
}
