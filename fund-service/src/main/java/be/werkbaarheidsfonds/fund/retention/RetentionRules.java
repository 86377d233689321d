package be.werkbaarheidsfonds.fund.retention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** The terms, and what was done about them. */
@ApplicationScoped
class RetentionRules implements PanacheRepositoryBase<RetentionRule, RetentionKind> {

    void report(Instant at, RetentionKind kind, long affected) {
        getEntityManager().persist(new RetentionReport(at, kind, affected));
    }
}
