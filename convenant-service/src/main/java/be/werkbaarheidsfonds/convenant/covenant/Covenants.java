package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.problem.Refused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Covenants implements PanacheRepositoryBase<Covenant, UUID> {

    /** For the consultants of its sector and the administrator; for others it does not exist. */
    Covenant visibleTo(Caller caller, UUID id) {
        return findByIdOptional(id)
                .filter(c -> caller.has(Roles.ADMIN) || caller.serves(c.sector()))
                .orElseThrow(
                        () -> Refused.notFound("Dit convenant bestaat niet, of het is er niet een van uw sector."));
    }

    /** The covenants a caller may see, the one that moved last first. */
    List<Covenant> visibleTo(Caller caller) {
        if (caller.has(Roles.ADMIN)) {
            return list("order by changedAt desc, id");
        }
        return caller.sectors().isEmpty()
                ? List.of()
                : list("sector in ?1 order by changedAt desc, id", caller.sectors());
    }

    /** Signed or ended ones of the sector that were in force on one of these days. */
    List<Covenant> inForceBetween(String sector, LocalDate from, LocalDate until) {
        return list("sector = ?1 and status <> ?2", sector, CovenantStatus.DRAFT).stream()
                .filter(c -> !c.from().isAfter(until) && !c.countsUntil().isBefore(from))
                .toList();
    }
}
