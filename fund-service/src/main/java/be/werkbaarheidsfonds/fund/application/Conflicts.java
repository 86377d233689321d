package be.werkbaarheidsfonds.fund.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Declared conflicts of interest. */
@ApplicationScoped
public class Conflicts implements PanacheRepositoryBase<ConflictOfInterest, ConflictOfInterest.Key> {

    boolean has(UUID applicationId, String subject) {
        return findByIdOptional(new ConflictOfInterest.Key(applicationId, subject))
                .isPresent();
    }

    /** Declares one; declaring it twice changes nothing. */
    public void declare(UUID applicationId, String subject, Instant at) {
        if (!has(applicationId, subject)) {
            persist(new ConflictOfInterest(new ConflictOfInterest.Key(applicationId, subject), at));
        }
    }
}
