package be.werkbaarheidsfonds.scan.responding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it was sent, before any rule.
 *
 * @param sheet its random id
 * @param department place of the department from 0, empty when it was left open
 * @param answers per item's code, what was chosen; an item is answered once
 * @param absent codes of the scales about something the respondent does not have
 */
record SheetForm(
        @Nullable String code,
        @Nullable String sheet,
        @Nullable String department,
        Map<String, List<String>> answers,
        Set<String> absent) {

    SheetForm {
        answers = Map.copyOf(answers);
        absent = Set.copyOf(absent);
    }

    /** What was chosen for an item, for the form to show again. */
    public String chosen(String item) {
        var given = answers.getOrDefault(item, List.of());
        return given.isEmpty() ? "" : given.getFirst();
    }

    /** Answers are nobody's to log. */
    @Override
    public String toString() {
        return "SheetForm[…]";
    }
}
