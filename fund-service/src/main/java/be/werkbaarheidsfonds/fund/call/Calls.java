package be.werkbaarheidsfonds.fund.call;

import be.werkbaarheidsfonds.platform.problem.Refused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Calls by identifier. */
@ApplicationScoped
public class Calls implements PanacheRepositoryBase<Call, UUID> {

    /** A call, draft or not, for who may see drafts. */
    public Call get(UUID id) {
        return findByIdOptional(id).orElseThrow(Calls::notFound);
    }

    /** A published call; drafts don't exist for the public. */
    public Call getPublic(UUID id) {
        return findByIdOptional(id).filter(Call::isPublic).orElseThrow(Calls::notFound);
    }

    /** Every published call, the one that closes last first. */
    public List<Call> published() {
        return list("status <> ?1 order by closesOn desc, id", CallStatus.DRAFT);
    }

    /** Every call, drafts included. */
    public List<Call> everything() {
        return list("order by closesOn desc, id");
    }

    /** Calls that take applications on this day, the one that closes first first. */
    public List<Call> openOn(LocalDate day) {
        return list(
                "status = ?1 and opensOn <= ?2 and closesOn >= ?2 order by closesOn, id", CallStatus.PUBLISHED, day);
    }

    private static Refused notFound() {
        return Refused.notFound("Deze oproep bestaat niet.");
    }
}
