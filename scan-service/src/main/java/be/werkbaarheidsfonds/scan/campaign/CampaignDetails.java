package be.werkbaarheidsfonds.scan.campaign;

import java.time.LocalDate;
import java.util.List;

/**
 * What a company decides of a campaign, checked by {@link CampaignRules}.
 *
 * @param departments none when the company is one group
 */
public record CampaignDetails(
        int headcount, List<Department> departments, LocalDate closesOn, GroupsConfirmedBy groupsConfirmedBy) {

    public CampaignDetails {
        departments = List.copyOf(departments);
    }
}
