package be.werkbaarheidsfonds.scan.responding;

import be.werkbaarheidsfonds.platform.problem.IdempotencyKey;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it was sent, before any rule.
 *
 * @param scan the one its code is of, as the questionnaire said; where it is left out or wrong, the code says
 * @param sheet its random id
 * @param department place of the department from 0, empty when it was left open
 * @param margins per margin's code, the code of the category; empty when it was left open
 * @param language two letters, empty for Dutch
 * @param answers per item's code, what was chosen; an item is answered once
 * @param absent codes of the scales about something the respondent does not have
 * @param repeated names of the fields that were sent more than once, though they have one value
 */
record SheetForm(
        @Nullable String code,
        @Nullable String scan,
        @Nullable String sheet,
        @Nullable String department,
        Map<String, String> margins,
        @Nullable String language,
        Map<String, List<String>> answers,
        Set<String> absent,
        Set<String> repeated) {

    /** What {@link UUID#randomUUID} makes. */
    private static final int RANDOM = 4;

    SheetForm {
        margins = Map.copyOf(margins);
        answers = Map.copyOf(answers);
        absent = Set.copyOf(absent);
        repeated = Set.copyOf(repeated);
    }

    /** Nothing answered yet. */
    static SheetForm blank(@Nullable String code, Questionnaire questionnaire) {
        return new SheetForm(
                code,
                questionnaire.scan().toString(),
                questionnaire.sheet().toString(),
                "",
                Map.of(),
                questionnaire.language(),
                Map.of(),
                Set.of(),
                Set.of());
    }

    /** The sheet's id is stored: one of another version could carry a time or a device, so it is random (rule B4). */
    UUID id() {
        var id = IdempotencyKey.ofForm(sheet);
        if (id.version() != RANDOM || id.variant() != 2) {
            throw Refused.malformed(List.of(Issue.of(
                    "sheet", "format", "Dit nummer is niet willekeurig. Gebruik het nummer dat de vragenlijst gaf.")));
        }
        return id;
    }

    /** What was chosen for an item, for the form to show again. */
    public String chosen(String item) {
        var given = answers.getOrDefault(item, List.of());
        return given.isEmpty() ? "" : given.getFirst();
    }

    /** What was chosen for a margin, for the form to show again. */
    public String chosenOf(String margin) {
        return margins.getOrDefault(margin, "");
    }

    /** Answers are nobody's to log. */
    @Override
    public String toString() {
        return "SheetForm[…]";
    }
}
