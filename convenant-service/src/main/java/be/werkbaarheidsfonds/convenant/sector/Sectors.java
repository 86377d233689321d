package be.werkbaarheidsfonds.convenant.sector;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;

@ApplicationScoped
class Sectors implements PanacheRepositoryBase<Sector, String> {

    List<Sector> byName() {
        return listAll(Sort.by("name"));
    }

    void lock(String code) {
        find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
    }
}
