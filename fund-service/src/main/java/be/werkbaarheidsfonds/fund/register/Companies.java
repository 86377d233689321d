package be.werkbaarheidsfonds.fund.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Companies by enterprise number. */
@ApplicationScoped
public class Companies implements PanacheRepositoryBase<KnownCompany, String> {

    public Optional<KnownCompany> of(String enterpriseNumber) {
        return findByIdOptional(enterpriseNumber);
    }

    /** The name to show, the number itself while the register has not told it. */
    public Map<String, KnownCompany> all(Collection<String> enterpriseNumbers) {
        return list("enterpriseNumber in ?1", enterpriseNumbers).stream()
                .collect(Collectors.toMap(KnownCompany::enterpriseNumber, Function.identity()));
    }

    void put(KnownCompany company) {
        getEntityManager().merge(company);
    }
}
