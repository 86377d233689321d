package be.werkbaarheidsfonds.scan.register;

import be.werkbaarheidsfonds.contracts.convenant.SectorDefined;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A sector of the register. */
@Entity
public class KnownSector {

    @Id
    private String code;

    private String name;

    protected KnownSector() {}

    KnownSector(SectorDefined event) {
        code = event.sector();
        name = event.name();
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }
}
