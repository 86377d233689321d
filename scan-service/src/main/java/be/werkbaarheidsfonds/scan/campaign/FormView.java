package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.portal.Option;
import be.werkbaarheidsfonds.scan.campaign.CampaignForm.DepartmentForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a new or changed scan.
 *
 * @param version of the draft that is changed, null for a new one
 * @param registered headcount the register knows, null when it knows none
 */
record FormView(
        UUID id,
        @Nullable Long version,
        String company,
        @Nullable Integer registered,
        CampaignForm typed) {

    private static final int FEWEST_ROWS = 4;
    private static final int MORE_ROWS = 4;

    /** A row of the table of departments. */
    record Row(String name, String nameField, String headcount, String headcountField, String label) {}

    static FormView changing(CampaignView campaign) {
        var form = new CampaignForm(
                Integer.toString(campaign.headcount()),
                campaign.departments().stream()
                        .map(d -> new DepartmentForm(d.name(), Integer.toString(d.headcount())))
                        .toList(),
                campaign.closesOn().toString(),
                campaign.groupsConfirmedBy());
        return new FormView(campaign.id(), campaign.version(), campaign.companyName(), null, form);
    }

    FormView with(CampaignForm form, long seenVersion) {
        return new FormView(id, seenVersion, company, registered, form);
    }

    FormView withMoreRows() {
        var rows = new ArrayList<>(typed.departments());
        for (var i = 0; i < MORE_ROWS; i++) {
            rows.add(DepartmentForm.BLANK);
        }
        return new FormView(
                id,
                version,
                company,
                registered,
                new CampaignForm(typed.headcount(), rows, typed.closesOn(), typed.groupsConfirmedBy()));
    }

    public String title() {
        return version == null ? "Nieuwe scan" : "Scan wijzigen";
    }

    public String address() {
        return version == null ? "/scan" : "/scan/" + id + "/wijzigen";
    }

    public List<Row> rows() {
        var given = typed.departments();
        return IntStream.range(0, Math.max(FEWEST_ROWS, given.size()))
                .mapToObj(i -> row(i, i < given.size() ? given.get(i) : DepartmentForm.BLANK))
                .toList();
    }

    private static Row row(int place, DepartmentForm department) {
        var field = "departments[" + place + "].";
        return new Row(
                department.name(),
                field + "name",
                department.headcount(),
                field + "headcount",
                "Naam afdeling " + (place + 1));
    }

    public List<Option> confirmations() {
        return Arrays.stream(GroupsConfirmedBy.values())
                .map(c -> Option.of(c.code(), c.dutch()))
                .toList();
    }
}
