package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.scan.campaign.CampaignForm.DepartmentForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as an API client sends it.
 *
 * @param headcount temporary agency workers and working students included
 * @param departments together as large as the headcount; none when the company is one group
 * @param closesOn last day on which sheets are taken
 * @param groupsConfirmedBy {@code cpbw, union-delegation, workers}
 */
public record CampaignInput(
        @Nullable Integer headcount,
        @Nullable List<@Nullable DepartmentInput> departments,
        @Nullable LocalDate closesOn,
        @Nullable String groupsConfirmedBy) {

    /** One department. */
    public record DepartmentInput(
            @Nullable String name, @Nullable Integer headcount) {}

    CampaignForm toForm() {
        return new CampaignForm(
                text(headcount),
                departments == null
                        ? List.of()
                        : departments.stream()
                                .filter(Objects::nonNull)
                                .map(d -> new DepartmentForm(d.name() == null ? "" : d.name(), text(d.headcount())))
                                .toList(),
                text(closesOn),
                groupsConfirmedBy);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
