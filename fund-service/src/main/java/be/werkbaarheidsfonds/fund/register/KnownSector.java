package be.werkbaarheidsfonds.fund.register;

import be.werkbaarheidsfonds.contracts.convenant.SectorDefined;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A sector's name. */
@Entity
class KnownSector {

    @Id
    private String code;

    private String name;

    protected KnownSector() {}

    KnownSector(SectorDefined event) {
        code = event.sector();
        name = event.name();
    }

    String name() {
        return name;
    }
}
