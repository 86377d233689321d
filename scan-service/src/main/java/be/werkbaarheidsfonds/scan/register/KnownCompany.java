package be.werkbaarheidsfonds.scan.register;

import be.werkbaarheidsfonds.contracts.convenant.CompanyRegistered;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A company as the register knows it. */
@Entity
public class KnownCompany {

    @Id
    private String enterpriseNumber;

    private String name;
    private @Nullable String sector;
    private @Nullable Integer headcount;

    protected KnownCompany() {}

    KnownCompany(CompanyRegistered event) {
        enterpriseNumber = event.enterpriseNumber();
        name = event.name();
        sector = event.sector();
        headcount = event.headcount();
    }

    public String enterpriseNumber() {
        return enterpriseNumber;
    }

    public String name() {
        return name;
    }

    /** Code of its sector, null while the register does not know. */
    public @Nullable String sector() {
        return sector;
    }

    /** Null while the register does not know. */
    public @Nullable Integer headcount() {
        return headcount;
    }
}
