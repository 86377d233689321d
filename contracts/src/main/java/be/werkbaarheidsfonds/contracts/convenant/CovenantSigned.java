package be.werkbaarheidsfonds.contracts.convenant;

import be.werkbaarheidsfonds.contracts.EventType;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A sector covenant was signed.
 */
@EventType("convenant.covenant-signed.v1")
public record CovenantSigned(UUID covenantId, String sector, String title, LocalDate from, LocalDate until)
        implements ConvenantEvent {

    @Override
    public String subject() {
        return covenantId.toString();
    }
}
