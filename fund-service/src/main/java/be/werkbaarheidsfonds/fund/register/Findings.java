package be.werkbaarheidsfonds.fund.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Findings by scan; a company sees its own only. */
@ApplicationScoped
public class Findings implements PanacheRepositoryBase<Finding, UUID> {

    /** Newest first. */
    public List<Finding> of(String enterpriseNumber) {
        return list("enterpriseNumber = ?1 order by closedOn desc, scanId", enterpriseNumber);
    }

    public Optional<Finding> of(String enterpriseNumber, UUID scanId) {
        return find("scanId = ?1 and enterpriseNumber = ?2", scanId, enterpriseNumber)
                .firstResultOptional();
    }

    public Optional<ClosedScan> closedScan(String enterpriseNumber, UUID scanId) {
        return Optional.ofNullable(getEntityManager().find(ClosedScan.class, scanId))
                .filter(scan -> scan.enterpriseNumber().equals(enterpriseNumber));
    }

    /** The latest recognised measurement with another instrument. */
    public Optional<EquivalentScan> equivalent(String enterpriseNumber) {
        return getEntityManager()
                .createQuery(
                        "from EquivalentScan where enterpriseNumber = ?1 order by measuredOn desc, declarationId",
                        EquivalentScan.class)
                .setParameter(1, enterpriseNumber)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The day evidence of a scan is from: of the finding attached, else of what was recognised as equivalent. */
    public Optional<LocalDate> evidenceFrom(String enterpriseNumber, @Nullable UUID scanId) {
        var attached = scanId == null ? Optional.<Finding>empty() : of(enterpriseNumber, scanId);
        return attached.map(Finding::closedOn)
                .or(() -> equivalent(enterpriseNumber).map(EquivalentScan::measuredOn));
    }

    void put(EquivalentScan scan) {
        getEntityManager().merge(scan);
    }

    void put(Finding finding) {
        getEntityManager().merge(finding);
    }

    void put(ClosedScan scan) {
        getEntityManager().merge(scan);
    }
}
