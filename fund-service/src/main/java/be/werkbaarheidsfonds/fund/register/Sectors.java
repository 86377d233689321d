package be.werkbaarheidsfonds.fund.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Sectors by code. */
@ApplicationScoped
public class Sectors implements PanacheRepositoryBase<KnownSector, String> {

    /** Its name, its code while the register has not told the name, null for no sector. */
    public @Nullable String name(@Nullable String code) {
        return code == null
                ? null
                : findByIdOptional(code).map(KnownSector::name).orElse(code);
    }

    void put(KnownSector sector) {
        getEntityManager().merge(sector);
    }
}
