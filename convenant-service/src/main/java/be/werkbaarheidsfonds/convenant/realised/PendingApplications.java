package be.werkbaarheidsfonds.convenant.realised;

import be.werkbaarheidsfonds.contracts.fund.ApplicationSubmitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Applications the fund has not decided on yet; all that is asked of them is how many. */
@ApplicationScoped
class PendingApplications {

    private final EntityManager database;

    @Inject
    PendingApplications(EntityManager database) {
        this.database = database;
    }

    void add(ApplicationSubmitted event) {
        database.createNativeQuery("""
                INSERT INTO pending_application (application_id, sector, submitted_on) VALUES (:id, :sector, :on)
                ON CONFLICT DO NOTHING
                """)
                .setParameter("id", event.applicationId())
                .setParameter("sector", event.sector())
                .setParameter("on", event.submittedOn())
                .executeUpdate();
    }

    void remove(UUID applicationId) {
        database.createNativeQuery("DELETE FROM pending_application WHERE application_id = :id")
                .setParameter("id", applicationId)
                .executeUpdate();
    }

    long inSector(String sector) {
        return ((Number) database.createNativeQuery("SELECT count(*) FROM pending_application WHERE sector = :sector")
                        .setParameter("sector", sector)
                        .getSingleResult())
                .longValue();
    }
}
