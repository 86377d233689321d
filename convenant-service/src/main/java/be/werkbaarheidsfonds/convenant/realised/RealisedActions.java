package be.werkbaarheidsfonds.convenant.realised;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RealisedActions implements PanacheRepositoryBase<RealisedAction, RealisedAction.Key> {

    List<RealisedAction> ofApplication(UUID applicationId) {
        return list("key.applicationId", applicationId);
    }

    void removeAll(List<RealisedAction> actions) {
        actions.forEach(this::delete);
        flush();
    }

    void addAll(List<RealisedAction> actions) {
        persist(actions);
        flush();
    }

    List<RealisedAction> ofSector(String sector, LocalDate from, LocalDate until) {
        return list(
                "sector = ?1 and decidedOn between ?2 and ?3 order by decidedOn desc, key.applicationId, key.action",
                sector,
                from,
                until);
    }
}
