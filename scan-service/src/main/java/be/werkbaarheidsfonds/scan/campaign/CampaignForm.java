package be.werkbaarheidsfonds.scan.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as it was typed or sent, before any rule.
 *
 * @param closesOn ISO date
 * @param groupsConfirmedBy code of {@link GroupsConfirmedBy}
 */
record CampaignForm(
        @Nullable String headcount,
        List<DepartmentForm> departments,
        @Nullable String closesOn,
        @Nullable String groupsConfirmedBy) {

    CampaignForm {
        departments = List.copyOf(departments);
    }

    record DepartmentForm(String name, String headcount) {

        static final DepartmentForm BLANK = new DepartmentForm("", "");

        boolean isBlank() {
            return name.isBlank() && headcount.isBlank();
        }
    }

    static CampaignForm of(CampaignDetails details) {
        return new CampaignForm(
                Integer.toString(details.headcount()),
                details.departments().stream()
                        .map(d -> new DepartmentForm(d.name(), Integer.toString(d.headcount())))
                        .toList(),
                details.closesOn().toString(),
                details.groupsConfirmedBy().code());
    }
}
