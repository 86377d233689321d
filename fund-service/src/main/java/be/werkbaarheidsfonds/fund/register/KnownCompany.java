package be.werkbaarheidsfonds.fund.register;

import be.werkbaarheidsfonds.contracts.convenant.CompanyRegistered;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A company as the register last told it. */
@Entity
public class KnownCompany {

    @Id
    private String enterpriseNumber;

    private String name;
    private @Nullable String sector;
    private @Nullable Integer headcount;
    private @Nullable String municipality;

    protected KnownCompany() {}

    KnownCompany(CompanyRegistered event) {
        enterpriseNumber = event.enterpriseNumber();
        name = event.name();
        sector = event.sector();
        headcount = event.headcount();
        municipality = event.municipality();
    }

    public String enterpriseNumber() {
        return enterpriseNumber;
    }

    public String name() {
        return name;
    }

    public @Nullable String sector() {
        return sector;
    }

    public @Nullable Integer headcount() {
        return headcount;
    }

    public @Nullable String municipality() {
        return municipality;
    }

    /** Whether its first user completed the entry. */
    public boolean isComplete() {
        return sector != null && headcount != null;
    }
}
