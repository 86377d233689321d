package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.campaign.CampaignForm.DepartmentForm;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The fields of the campaign's forms, as they were typed. */
record PostedCampaign(Map<String, List<String>> fields) {

    private static final int MOST_ROWS = 600;

    PostedCampaign {
        fields = Map.copyOf(fields);
    }

    CampaignForm form() {
        return new CampaignForm(
                field("headcount"),
                IntStream.range(0, MOST_ROWS)
                        .takeWhile(i -> fields.containsKey("departments[" + i + "].name"))
                        .mapToObj(this::department)
                        .toList(),
                field("closesOn"),
                field("groupsConfirmedBy"));
    }

    private DepartmentForm department(int row) {
        return new DepartmentForm(field("departments[" + row + "].name"), field("departments[" + row + "].headcount"));
    }

    /** Without JavaScript a longer table is a form sent back and forth. */
    boolean wantsMoreRows() {
        return field("actie").equals("rijen");
    }

    @Nullable
    String id() {
        return field("id");
    }

    long version() {
        var typed = field("version");
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
    }

    /** Refuses when the campaign changed since the form was shown. */
    void requireVersion(long current) {
        if (current != version()) {
            throw Refused.stale();
        }
    }

    private String field(String name) {
        var values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }
}
