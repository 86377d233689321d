package be.werkbaarheidsfonds.convenant.company;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A register entry as a system sends it. */
@Schema(
        name = "CompanyInput",
        requiredProperties = {"sector", "headcount", "municipality"})
record CompanyInput(
        @Schema(description = "Needed only where the identity provider does not know the company's name") @Nullable
        String name,

        @Schema(description = "Code of its sector", examples = "voedingsnijverheid") @Nullable
        String sector,

        @Schema(description = "Employees, temporary agency workers and working students included") @Nullable
        Integer headcount,

        @Schema(description = "Municipality of its seat") @Nullable
        String municipality,

        @Schema(description = "Number of its most important joint committee", examples = "118") @Nullable
        String jointCommittee) {

    CompanyForm toForm() {
        return new CompanyForm(
                name, sector, headcount == null ? null : headcount.toString(), municipality, jointCommittee);
    }
}
