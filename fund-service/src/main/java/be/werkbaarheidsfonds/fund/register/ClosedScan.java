package be.werkbaarheidsfonds.fund.register;

import be.werkbaarheidsfonds.contracts.scan.ScanClosed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** That a scan closed; its finding comes only when the company shares it. */
@Entity
public class ClosedScan {

    @Id
    private UUID scanId;

    private String enterpriseNumber;
    private LocalDate closedOn;
    private String validity;

    protected ClosedScan() {}

    ClosedScan(ScanClosed event) {
        scanId = event.scanId();
        enterpriseNumber = event.enterpriseNumber();
        closedOn = event.closedOn();
        validity = event.validity();
    }

    public UUID scanId() {
        return scanId;
    }

    String enterpriseNumber() {
        return enterpriseNumber;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public String validity() {
        return validity;
    }
}
