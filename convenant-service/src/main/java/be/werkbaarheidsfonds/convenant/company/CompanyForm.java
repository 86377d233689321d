package be.werkbaarheidsfonds.convenant.company;

import org.jspecify.annotations.Nullable;

/**
 * What was typed or sent, before any of it is believed.
 *
 * @param name only used where the identity provider does not know the company's name
 */
record CompanyForm(
        @Nullable String name,
        @Nullable String sector,
        @Nullable String headcount,
        @Nullable String municipality,
        @Nullable String jointCommittee) {

    static CompanyForm of(CompanyView company) {
        return new CompanyForm(
                company.name(),
                company.sector(),
                company.headcount() == null ? null : company.headcount().toString(),
                company.municipality(),
                company.jointCommittee());
    }
}
