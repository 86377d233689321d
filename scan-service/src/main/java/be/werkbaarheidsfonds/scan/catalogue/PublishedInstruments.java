package be.werkbaarheidsfonds.scan.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Every published version of every instrument. */
@ApplicationScoped
class PublishedInstruments implements PanacheRepositoryBase<PublishedInstrument, String> {

    List<PublishedInstrument> byCode() {
        return list("order by code, number desc");
    }

    List<PublishedInstrument> notEnded() {
        return list("status = ?1 order by code, number", InstrumentStatus.PUBLISHED);
    }

    /** Waits for whoever changes it now. */
    Optional<PublishedInstrument> lock(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** One publication at a time: each is checked against all that is published. */
    void lockForPublishing() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('published_instrument')) as text)")
                .getSingleResult();
    }
}
