package be.werkbaarheidsfonds.scan.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The companies that have arrived from the register. */
@ApplicationScoped
public class KnownCompanies implements PanacheRepositoryBase<KnownCompany, String> {

    void put(KnownCompany company) {
        getEntityManager().merge(company);
    }
}
