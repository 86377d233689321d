package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Clients choose the identities of objectives, actions and results, so that sending twice is harmless. One that
 * something else has already is refused; and an action stays with its objective.
 */
@ApplicationScoped
class PartIdentities {

    private final EntityManager database;

    @Inject
    PartIdentities(EntityManager database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void refuseTaken(UUID covenant, CovenantText text) {
        for (var objective : text.objectives()) {
            refuseIf(exists(
                    "SELECT id FROM covenant_objective WHERE id = :id AND covenant_id <> :owner",
                    objective.id(),
                    covenant));
            for (var action : objective.actions()) {
                refuseIf(exists(
                        "SELECT id FROM covenant_action WHERE id = :id AND objective_id <> :owner",
                        action.id(),
                        objective.id()));
            }
        }
    }

    /** Of an action that does not have it: one that has was asked twice, which is fine. */
    @Transactional(Transactional.TxType.MANDATORY)
    void refuseTakenResult(UUID result) {
        refuseIf(exists("SELECT id FROM sector_result WHERE id = :id AND id <> :owner", result, new UUID(0, 0)));
    }

    private boolean exists(String sql, UUID id, UUID owner) {
        return !database.createNativeQuery(sql, UUID.class)
                .setParameter("id", id)
                .setParameter("owner", owner)
                .getResultList()
                .isEmpty();
    }

    private static void refuseIf(boolean taken) {
        if (taken) {
            throw Refused.conflict(
                    "identity-taken", "Deze id is al van iets anders. Kies een nieuwe UUID of laat ze weg.");
        }
    }
}
