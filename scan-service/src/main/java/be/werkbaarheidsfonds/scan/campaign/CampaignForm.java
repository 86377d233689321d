package be.werkbaarheidsfonds.scan.campaign;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as it was typed or sent, before any rule.
 *
 * @param modules ids of definitions on top of the base package
 * @param margins headcount per {@code status.arbeider}
 * @param closesOn ISO date
 */
record CampaignForm(
        @Nullable String headcount,
        List<String> modules,
        List<DepartmentForm> departments,
        Map<String, String> margins,
        @Nullable String closesOn,
        ConsultedForm consulted) {

    CampaignForm {
        modules = List.copyOf(modules);
        departments = List.copyOf(departments);
        margins = Map.copyOf(margins);
    }

    /** @param parent place of the row it is a part of, empty at the top */
    record DepartmentForm(String name, String parent, String headcount) {

        static final DepartmentForm BLANK = new DepartmentForm("", "", "");

        boolean isBlank() {
            return name.isBlank() && headcount.isBlank();
        }
    }

    /**
     * @param by code of {@link GroupsConfirmedBy}
     * @param on ISO date
     */
    record ConsultedForm(
            @Nullable String by,
            @Nullable String on,
            @Nullable String preventionAdviser,
            @Nullable String confidant) {

        static final ConsultedForm NOBODY = new ConsultedForm("", "", "", "");
    }

    CampaignForm with(List<DepartmentForm> others) {
        return new CampaignForm(headcount, modules, others, margins, closesOn, consulted);
    }
}
