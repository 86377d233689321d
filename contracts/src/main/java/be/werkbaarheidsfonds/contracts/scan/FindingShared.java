package be.werkbaarheidsfonds.contracts.scan;

import be.werkbaarheidsfonds.contracts.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A company attached the finding of its scan to its dealings with the fund; only then does it leave scan-service.
 * @param result number of the frozen result it prints from (rule D2)
 * @param workabilityRate as published: a whole percentage, or the words of an end-coded share (rule D1)
 * @param bands published band per indicator and risk
 * @param problems indicators and risks found problematic, worst first
 */
@EventType("scan.finding-shared.v1")
public record FindingShared(
        UUID scanId,
        String enterpriseNumber,
        String result,
        LocalDate closedOn,
        int headcount,
        int respondents,
        String workabilityRate,
        List<Band> bands,
        List<String> problems)
        implements ScanEvent {

    /**
     * The published shares of one scale.
     * @param scale code of the indicator or risk
     * @param problematic published share with a problem, acute included: a whole percentage or end-coded words
     */
    public record Band(String scale, String problematic) {}

    @Override
    public String subject() {
        return scanId.toString();
    }
}
