package be.werkbaarheidsfonds.fund.register;

import be.werkbaarheidsfonds.contracts.scan.EquivalentRecognised;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** A measurement with another instrument that was recognised: it counts as a scan. */
@Entity
public class EquivalentScan {

    @Id
    private UUID declarationId;

    private String enterpriseNumber;
    private String instrument;
    private LocalDate measuredOn;
    private LocalDate recognisedOn;

    protected EquivalentScan() {}

    EquivalentScan(EquivalentRecognised event) {
        declarationId = event.declarationId();
        enterpriseNumber = event.enterpriseNumber();
        instrument = event.instrument();
        measuredOn = event.measuredOn();
        recognisedOn = event.recognisedOn();
    }

    public String enterpriseNumber() {
        return enterpriseNumber;
    }

    /** As the company declared it. */
    public String instrument() {
        return instrument;
    }

    public LocalDate measuredOn() {
        return measuredOn;
    }

    public LocalDate recognisedOn() {
        return recognisedOn;
    }
}
