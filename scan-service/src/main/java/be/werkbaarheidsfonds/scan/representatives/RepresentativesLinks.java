package be.werkbaarheidsfonds.scan.representatives;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The links of every scan. */
@ApplicationScoped
class RepresentativesLinks implements PanacheRepositoryBase<RepresentativesLink, UUID> {

    /** The one of a scan, kept or not yet. */
    RepresentativesLink of(UUID campaign) {
        return findByIdOptional(campaign).orElseGet(() -> new RepresentativesLink(campaign));
    }

    /** By the hash in an index: a wrong token takes as long as a right one, and what was withdrawn has none. */
    Optional<RepresentativesLink> find(AccessToken token) {
        return find("tokenHash", (Object) token.hash()).firstResultOptional();
    }
}
