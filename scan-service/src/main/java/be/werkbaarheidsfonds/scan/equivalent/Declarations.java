package be.werkbaarheidsfonds.scan.equivalent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The declarations of every company. */
@ApplicationScoped
class Declarations implements PanacheRepositoryBase<Declaration, UUID> {

    List<Declaration> ofCompany(String enterpriseNumber, int page, int size) {
        return find("enterpriseNumber = ?1 order by declaredOn desc, id", enterpriseNumber)
                .page(Page.of(page, size))
                .list();
    }

    long countOfCompany(String enterpriseNumber) {
        return count("enterpriseNumber", enterpriseNumber);
    }

    /** What waits for a decision comes first. */
    List<Declaration> ofAll(int page, int size) {
        return find("order by case when status = ?1 then 0 else 1 end, declaredOn desc, id", DeclarationStatus.DECLARED)
                .page(Page.of(page, size))
                .list();
    }

    /** Waits for whoever changes it now. */
    Optional<Declaration> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
