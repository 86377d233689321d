package be.werkbaarheidsfonds.scan.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The newest figures of every sector that has any. */
@ApplicationScoped
public class SectorFigures implements PanacheRepositoryBase<KnownSectorFigures, String> {

    /** Empty while a sector has too few scans for figures. */
    public Optional<KnownSectorFigures> of(String sector) {
        return findByIdOptional(sector);
    }

    /** An edition that arrives late replaces no newer one. */
    void put(KnownSectorFigures figures) {
        var known = findByIdOptional(figures.sector());
        if (known.isEmpty() || known.get().edition() < figures.edition()) {
            getEntityManager().merge(figures);
        }
    }
}
