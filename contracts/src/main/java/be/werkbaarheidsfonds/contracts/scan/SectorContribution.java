package be.werkbaarheidsfonds.contracts.scan;

import be.werkbaarheidsfonds.contracts.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a company's scan adds to the figures of its sector: shares as published, of scans half of the people or more
 * answered. Shown only together with those of other companies (rule D4).
 * @param instrument code and version of the instrument, {@code basis-1}
 * @param respondents sheets folded
 * @param shares of the whole company, on the scales of the base package; what is not published of it is not here either
 */
@EventType("scan.sector-contribution.v1")
public record SectorContribution(
        UUID scanId,
        String enterpriseNumber,
        String instrument,
        LocalDate closedOn,
        int respondents,
        List<Share> shares)
        implements ScanEvent {

    /** The statistic that is the share of workable work; the others are codes of scales. */
    public static final String WORKABLE = "workable";

    /**
     * The published share of one statistic.
     * @param statistic {@code workable}, or the code of a scale of which this is the share with a problem
     * @param respondents who could be counted
     * @param from lowest percentage it can be: an end-coded share is a range (rule D1)
     * @param to highest percentage it can be
     */
    public record Share(String statistic, int respondents, int from, int to) {}

    @Override
    public String subject() {
        return scanId.toString();
    }
}
