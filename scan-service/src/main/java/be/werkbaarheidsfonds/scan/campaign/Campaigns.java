package be.werkbaarheidsfonds.scan.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The campaigns of every company. */
@ApplicationScoped
public class Campaigns implements PanacheRepositoryBase<Campaign, UUID> {

    List<Campaign> ofCompany(String enterpriseNumber, int page, int size) {
        return find("enterpriseNumber = ?1 order by createdAt desc, id", enterpriseNumber)
                .page(Page.of(page, size))
                .list();
    }

    long countOfCompany(String enterpriseNumber) {
        return count("enterpriseNumber", enterpriseNumber);
    }

    /** Waits for whoever changes this campaign now. */
    public Optional<Campaign> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** One at a time opens a scan of this company: who waited sees what the other did (rule B8). */
    void takeTurnToOpen(String enterpriseNumber) {
        getEntityManager()
                .createNativeQuery("SELECT CAST(pg_advisory_xact_lock(hashtextextended(?1, 0)) AS text)")
                .setParameter(1, "open a scan of " + enterpriseNumber)
                .getSingleResult();
    }

    /** Another scan of this company that is open, or closed after this day with sheets that were read. */
    Optional<Campaign> inTheWayOf(Campaign campaign, LocalDate closedAfter) {
        return find(
                        "enterpriseNumber = ?1 and id != ?2 and (status = ?3 or (closedOn > ?4 and validity != ?5))",
                        campaign.enterpriseNumber(),
                        campaign.id(),
                        CampaignStatus.OPEN,
                        closedAfter,
                        Validity.DESTROYED)
                .firstResultOptional();
    }

    /** The latest scan of this company with a result, of before this one. */
    Optional<Campaign> previousOf(Campaign campaign) {
        return find(
                        "enterpriseNumber = ?1 and id != ?2 and closedOn is not null and validity != ?3"
                                + " order by closedOn desc, createdAt desc",
                        campaign.enterpriseNumber(),
                        campaign.id(),
                        Validity.DESTROYED)
                .firstResultOptional();
    }

    List<UUID> closedAndUnreported() {
        return list("status = ?1 and validity != ?2", CampaignStatus.CLOSED, Validity.DESTROYED).stream()
                .map(Campaign::id)
                .toList();
    }

    /** Those that nobody closed, though their last day was before this one. */
    List<UUID> leftOpen(LocalDate before) {
        return list("status = ?1 and closesOn < ?2", CampaignStatus.OPEN, before).stream()
                .map(Campaign::id)
                .toList();
    }

    /** Of these, the ones that closed. */
    List<UUID> closedOf(List<UUID> ids) {
        return list("id in ?1 and closedOn is not null", ids).stream()
                .map(Campaign::id)
                .toList();
    }
}
