package be.werkbaarheidsfonds.contracts.convenant;

import be.werkbaarheidsfonds.contracts.EventType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What scans say of a sector, frozen as an edition: the newest replaces what was known (rule D4).
 * @param sector code of the sector
 * @param edition its number in the sector, from 1
 * @param companies how many stand behind it
 * @param respondents sheets behind it
 * @param instrument base package all of it was measured with; editions of before there was a second have none
 */
@EventType("convenant.scan-figures-frozen.v1")
public record ScanFiguresFrozen(
        String sector,
        int edition,
        LocalDate frozenOn,
        int companies,
        int respondents,
        List<Figure> figures,
        @Nullable String instrument)
        implements ConvenantEvent {

    /** The statistic that is the share of workable work; the others are codes of scales. */
    public static final String WORKABLE = "workable";

    /**
     * A share of everyone who could be counted, in all companies together.
     * @param statistic {@code workable}, or the code of a scale of which this is the share with a problem
     * @param from lowest percentage it can be
     * @param to highest percentage it can be
     */
    public record Figure(String statistic, int companies, int respondents, int from, int to) {}

    @Override
    public String subject() {
        return sector;
    }
}
