package be.werkbaarheidsfonds.contracts.scan;

import be.werkbaarheidsfonds.contracts.EventType;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A scan closed and its sheets were folded and deleted.
 * @param validity {@code valid}; {@code indicative} below 50 % response (rule D3); {@code destroyed} when fewer than k sheets were in the box (rule B7)
 */
@EventType("scan.scan-closed.v1")
public record ScanClosed(UUID scanId, String enterpriseNumber, LocalDate closedOn, String validity)
        implements ScanEvent {

    @Override
    public String subject() {
        return scanId.toString();
    }
}
