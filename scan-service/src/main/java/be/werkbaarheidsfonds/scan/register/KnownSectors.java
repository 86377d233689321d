package be.werkbaarheidsfonds.scan.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The sectors that have arrived from the register. */
@ApplicationScoped
public class KnownSectors implements PanacheRepositoryBase<KnownSector, String> {

    void put(KnownSector sector) {
        getEntityManager().merge(sector);
    }
}
