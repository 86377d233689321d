package be.werkbaarheidsfonds.fund.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    void put(Finding finding) {
        getEntityManager().merge(finding);
    }

    void put(ClosedScan scan) {
        getEntityManager().merge(scan);
    }
}
