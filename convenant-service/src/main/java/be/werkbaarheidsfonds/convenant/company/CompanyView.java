package be.werkbaarheidsfonds.convenant.company;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A register entry, for pages and the API.
 *
 * @param display the number as it is written: {@code 0403.019.261}
 * @param complete whether its first user completed it
 */
@Schema(name = "Company")
public record CompanyView(
        String enterpriseNumber,
        String display,
        String name,
        @Nullable String sector,
        @Nullable String sectorName,
        @Nullable Integer headcount,
        @Nullable String municipality,
        @Nullable String jointCommittee,
        boolean complete,
        Instant registeredAt,
        long version) {

    static CompanyView from(Company company, @Nullable String sectorName) {
        return new CompanyView(
                company.number().value(),
                company.number().display(),
                company.name(),
                company.sector(),
                sectorName,
                company.headcount(),
                company.municipality(),
                company.jointCommittee(),
                company.isComplete(),
                company.registeredAt(),
                company.version());
    }
}
