package be.werkbaarheidsfonds.convenant.menu;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PublishedCalls implements PanacheRepositoryBase<PublishedCall, UUID> {

    List<PublishedCall> openOn(LocalDate day) {
        return list("opensOn <= ?1 and closesOn >= ?1 order by closesOn, title", day);
    }
}
