package be.werkbaarheidsfonds.convenant.company;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.identity.EnterpriseNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Gives a company that logs in for the first time its register entry, with the name the identity
 * provider knows. Asking again changes nothing, so a page that is read may ask (see {@link OwnCompany}).
 */
@ApplicationScoped
class RegisterCompany {

    private final EntityManager database;
    private final Companies companies;
    private final CompanyChanges changes;
    private final Clock clock;

    @Inject
    RegisterCompany(EntityManager database, Companies companies, CompanyChanges changes, Clock clock) {
        this.database = database;
        this.companies = companies;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    Company ifUnknown(Caller caller, EnterpriseNumber number, @Nullable String name) {
        var known = companies.of(number);
        if (known.isPresent()) {
            return known.get();
        }
        var first = insert(number, name == null ? placeholder(number) : name);
        var company = companies.of(number).orElseThrow();
        if (first) {
            changes.registered(caller, company);
        }
        return company;
    }

    /** Of two first requests at the same moment one inserts; the other waits for it and sees its row. */
    private boolean insert(EnterpriseNumber number, String name) {
        return database.createNativeQuery("""
                        INSERT INTO company (enterprise_number, name, registered_at, version) VALUES (:number, :name, :at, 0)
                        ON CONFLICT DO NOTHING
                        """)
                        .setParameter("number", number.value())
                        .setParameter("name", name)
                        .setParameter("at", clock.instant())
                        .executeUpdate()
                == 1;
    }

    private static String placeholder(EnterpriseNumber number) {
        return "Onderneming " + number.display();
    }
}
