package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.scan.campaign.CampaignForm.ConsultedForm;
import be.werkbaarheidsfonds.scan.campaign.CampaignForm.DepartmentForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The fields of the campaign's forms, as they were typed. */
record PostedCampaign(Map<String, List<String>> fields) {

    private static final int MOST_ROWS = 600;
    private static final String MARGINS = "margins.";

    PostedCampaign {
        fields = Map.copyOf(fields);
    }

    CampaignForm form() {
        return new CampaignForm(
                field("headcount"),
                fields.getOrDefault("modules", List.of()),
                departments(),
                margins(),
                field("closesOn"),
                new ConsultedForm(
                        field("groupsConfirmedBy"),
                        field("confirmedOn"),
                        field("preventionAdviser"),
                        field("confidant")));
    }

    private List<DepartmentForm> departments() {
        var rows = IntStream.range(0, MOST_ROWS)
                .mapToObj(row -> "departments[" + row + "].")
                .takeWhile(row -> fields.containsKey(row + "name"))
                .toList();
        // nothing is a part of an empty row
        var levels = rows.stream()
                .map(row -> field(row + "name").isBlank()
                        ? Integer.MAX_VALUE
                        : Typed.number(field(row + "level")).orElse(1))
                .toList();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new DepartmentForm(
                        field(rows.get(i) + "name"), Outline.parent(levels, i), field(rows.get(i) + "headcount")))
                .toList();
    }

    private Map<String, String> margins() {
        var margins = new HashMap<String, String>();
        fields.keySet().stream()
                .filter(name -> name.startsWith(MARGINS))
                .forEach(name -> margins.put(name.substring(MARGINS.length()), field(name)));
        return margins;
    }

    /** Without JavaScript a longer table is a form sent back and forth. */
    boolean wantsMoreRows() {
        return field("actie").equals("rijen");
    }

    /** Whether departments were pasted, to replace those in the rows before anything is kept. */
    boolean wantsPasted() {
        return !pasted().isBlank();
    }

    String pasted() {
        return field("pasted");
    }

    @Nullable
    String id() {
        return field("id");
    }

    long version() {
        var typed = field("version");
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
    }

    private String field(String name) {
        var values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }
}
