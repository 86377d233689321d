package be.werkbaarheidsfonds.convenant.company;

import be.werkbaarheidsfonds.platform.identity.EnterpriseNumber;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class Companies implements PanacheRepositoryBase<Company, String> {

    /** In reach, and the name, municipality or number holds the words. */
    private static final String MATCHES = """
            (:everywhere = true or sector in :sectors)
            and (lower(name) like :words escape '!' or lower(municipality) like :words escape '!'
                or (:hasDigits = true and enterpriseNumber like :digits))
            """;

    Optional<Company> of(EnterpriseNumber number) {
        return findByIdOptional(number.value());
    }

    List<Company> withNumbers(Collection<String> numbers) {
        return numbers.isEmpty() ? List.of() : list("enterpriseNumber in ?1", numbers);
    }

    List<Company> search(CompanySearch search, int index, int size) {
        return find(MATCHES + " order by name, enterpriseNumber", parameters(search))
                .page(index, size)
                .list();
    }

    long count(CompanySearch search) {
        return count(MATCHES, parameters(search));
    }

    private static Map<String, Object> parameters(CompanySearch search) {
        var digits = search.words().replaceAll("\\D", "");
        return Map.of(
                "everywhere",
                search.everywhere(),
                "sectors",
                search.sectors().isEmpty() ? List.of("") : search.sectors(),
                "words",
                "%" + escaped(search.words()) + "%",
                "hasDigits",
                !digits.isEmpty(),
                "digits",
                "%" + digits + "%");
    }

    private static String escaped(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    }
}
