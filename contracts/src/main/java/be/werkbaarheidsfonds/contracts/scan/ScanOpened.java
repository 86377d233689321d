package be.werkbaarheidsfonds.contracts.scan;

import be.werkbaarheidsfonds.contracts.EventType;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A scan opened for answers.
 * @param instrument code and version of the instrument, {@code basis-1}
 */
@EventType("scan.scan-opened.v1")
public record ScanOpened(UUID scanId, String enterpriseNumber, String instrument, LocalDate opensOn, LocalDate closesOn)
        implements ScanEvent {

    @Override
    public String subject() {
        return scanId.toString();
    }
}
