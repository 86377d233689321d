package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.scan.campaign.CampaignForm.ConsultedForm;
import be.werkbaarheidsfonds.scan.campaign.CampaignForm.DepartmentForm;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as an API client sends it.
 *
 * @param headcount temporary agency workers and working students included
 * @param modules ids of modules on top of the base package, at most three
 * @param departments one tree, together as large as the headcount; none when the company is one group
 * @param margins headcount per category of {@code status} and {@code age}; what is left out is not asked
 * @param closesOn last day on which sheets are taken
 * @param groupsConfirmedBy {@code cpbw, union-delegation, workers}
 * @param confirmedOn the day they did
 * @param preventionAdviser whom respondents can turn to: name or service
 * @param confidant the confidential counsellor, if there is one
 */
public record CampaignInput(
        @Nullable Integer headcount,
        @Nullable List<@Nullable String> modules,
        @Nullable List<@Nullable DepartmentInput> departments,
        @Nullable Map<String, @Nullable Map<String, @Nullable Integer>> margins,
        @Nullable LocalDate closesOn,
        @Nullable String groupsConfirmedBy,
        @Nullable LocalDate confirmedOn,
        @Nullable String preventionAdviser,
        @Nullable String confidant) {

    /**
     * One department.
     *
     * @param parent place in the list of the department it is a part of; null at the top
     * @param headcount everyone in it, its parts included
     */
    public record DepartmentInput(
            @Nullable String name,
            @Nullable Integer parent,
            @Nullable Integer headcount) {

        private DepartmentForm toForm() {
            return new DepartmentForm(text(name), text(parent), text(headcount));
        }
    }

    CampaignForm toForm() {
        return new CampaignForm(
                text(headcount),
                modules == null
                        ? List.of()
                        : modules.stream().map(CampaignInput::text).toList(),
                departments == null
                        ? List.of()
                        : departments.stream()
                                .filter(Objects::nonNull)
                                .map(DepartmentInput::toForm)
                                .toList(),
                marginFields(),
                text(closesOn),
                new ConsultedForm(groupsConfirmedBy, text(confirmedOn), preventionAdviser, confidant));
    }

    private Map<String, String> marginFields() {
        var fields = new HashMap<String, String>();
        if (margins != null) {
            margins.forEach((kind, categories) -> {
                if (categories != null) {
                    categories.forEach((category, count) -> fields.put(kind + "." + category, text(count)));
                }
            });
        }
        return fields;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
