package be.werkbaarheidsfonds.fund.applying;

import be.werkbaarheidsfonds.fund.project.ProjectForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the form's fields post, by their names. */
record PostedForm(Map<String, String> fields) {

    private static final int MOST_LINES = 12;

    PostedForm {
        fields = Map.copyOf(fields);
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** A hidden identifier; anything else than a UUID is none. */
    @Nullable
    UUID id(String name) {
        try {
            return field(name).isBlank() ? null : UUID.fromString(field(name));
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    /** The version the form was made from; null for a form that was never saved. */
    @Nullable
    Long version() {
        return field("version").matches("\\d{1,18}") ? Long.valueOf(field("version")) : null;
    }

    /** What was typed, exactly. */
    ProjectForm project() {
        return new ProjectForm(
                field("goal"),
                field("startsOn"),
                field("endsOn"),
                lines(),
                field("iban"),
                field("contact.name"),
                field("contact.email"),
                field("contact.phone"),
                field("deMinimisReceivedCents"),
                field("declared"));
    }

    private List<ProjectForm.CostLine> lines() {
        var lines = new ArrayList<ProjectForm.CostLine>();
        for (var i = 0; i < MOST_LINES && fields.containsKey(action(i)); i++) {
            lines.add(new ProjectForm.CostLine(field(action(i)), field("costs[" + i + "].costCents")));
        }
        return lines;
    }

    private static String action(int index) {
        return "costs[" + index + "].action";
    }
}
