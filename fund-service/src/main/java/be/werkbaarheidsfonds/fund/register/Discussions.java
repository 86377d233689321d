package be.werkbaarheidsfonds.fund.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Talks in the social dialogue of companies. */
@ApplicationScoped
public class Discussions implements PanacheRepositoryBase<Discussion, UUID> {

    /** Newest first. */
    public List<Discussion> of(String enterpriseNumber) {
        return list("enterpriseNumber = ?1 order by heldOn desc, id", enterpriseNumber);
    }

    /** Actions agreed with, and the latest talk that did; a later talk without agreement takes it back. */
    public Map<String, Discussion> agreed(String enterpriseNumber) {
        var latest = new LinkedHashMap<String, Discussion>();
        of(enterpriseNumber).forEach(talk -> talk.actions().forEach(action -> latest.putIfAbsent(action, talk)));
        latest.values().removeIf(talk -> !talk.agreed());
        return latest;
    }

    void put(Discussion discussion) {
        getEntityManager().merge(discussion);
    }
}
