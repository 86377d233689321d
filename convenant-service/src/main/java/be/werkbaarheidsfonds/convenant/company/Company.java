package be.werkbaarheidsfonds.convenant.company;

import be.werkbaarheidsfonds.platform.identity.EnterpriseNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A company's entry in the register. */
@Entity
class Company {

    @Id
    private String enterpriseNumber;

    private String name;

    private @Nullable String sector;

    private @Nullable Integer headcount;

    private @Nullable String municipality;

    private @Nullable String jointCommittee;

    private Instant registeredAt;

    private @Nullable Instant completedAt;

    @Version
    private long version;

    protected Company() {}

    static Company register(EnterpriseNumber number, String name, Instant at) {
        var company = new Company();
        company.enterpriseNumber = number.value();
        company.name = name;
        company.registeredAt = at;
        return company;
    }

    void describe(CompanyDetails details, Instant at) {
        name = details.name();
        sector = details.sector();
        headcount = details.headcount();
        municipality = details.municipality();
        jointCommittee = details.jointCommittee();
        if (completedAt == null) {
            completedAt = at;
        }
    }

    boolean isComplete() {
        return completedAt != null;
    }

    EnterpriseNumber number() {
        return new EnterpriseNumber(enterpriseNumber);
    }

    String name() {
        return name;
    }

    @Nullable
    String sector() {
        return sector;
    }

    @Nullable
    Integer headcount() {
        return headcount;
    }

    @Nullable
    String municipality() {
        return municipality;
    }

    @Nullable
    String jointCommittee() {
        return jointCommittee;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    long version() {
        return version;
    }
}
