package be.werkbaarheidsfonds.contracts.scan;

import be.werkbaarheidsfonds.contracts.EventType;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A measurement with another instrument, declared by the company, was recognised as equivalent to a scan. Never
 * its report: reports carry small groups (rule F3).
 * @param instrument name of the instrument as the company declared it
 * @param measuredOn last day of the measurement
 */
@EventType("scan.equivalent-recognised.v1")
public record EquivalentRecognised(
        UUID declarationId, String enterpriseNumber, String instrument, LocalDate measuredOn, LocalDate recognisedOn)
        implements ScanEvent {

    @Override
    public String subject() {
        return declarationId.toString();
    }
}
