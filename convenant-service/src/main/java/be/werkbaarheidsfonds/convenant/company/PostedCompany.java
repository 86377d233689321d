package be.werkbaarheidsfonds.convenant.company;

import jakarta.ws.rs.FormParam;
import org.jspecify.annotations.Nullable;

/** The fields of the page's form, as they were typed. */
record PostedCompany(
        @FormParam("name") @Nullable String name,
        @FormParam("sector") @Nullable String sector,
        @FormParam("headcount") @Nullable String headcount,
        @FormParam("municipality") @Nullable String municipality,
        @FormParam("jointCommittee") @Nullable String jointCommittee) {

    CompanyForm form() {
        return new CompanyForm(name, sector, headcount, municipality, jointCommittee);
    }
}
