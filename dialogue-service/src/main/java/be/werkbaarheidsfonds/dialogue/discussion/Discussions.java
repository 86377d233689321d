package be.werkbaarheidsfonds.dialogue.discussion;

import be.werkbaarheidsfonds.platform.identity.EnterpriseNumber;
import be.werkbaarheidsfonds.platform.problem.Refused;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The discussions of all companies; each company sees its own. */
@ApplicationScoped
class Discussions implements PanacheRepositoryBase<Discussion, UUID> {

    List<Discussion> of(EnterpriseNumber company, int index, int size) {
        return latestFirst(company).page(index, size).list();
    }

    long countOf(EnterpriseNumber company) {
        return count("enterpriseNumber", company.value());
    }

    Optional<Discussion> latestOf(EnterpriseNumber company) {
        return latestFirst(company).firstResultOptional();
    }

    private PanacheQuery<Discussion> latestFirst(EnterpriseNumber company) {
        return find("enterpriseNumber = ?1 order by heldOn desc, recordedAt desc", company.value());
    }

    /** The discussion if it is this company's; to others it does not exist. */
    Discussion get(UUID id, EnterpriseNumber company) {
        return findByIdOptional(id)
                .filter(discussion -> discussion.isOf(company))
                .orElseThrow(() -> Refused.notFound("Deze bespreking bestaat niet, of is niet van uw onderneming."));
    }
}
