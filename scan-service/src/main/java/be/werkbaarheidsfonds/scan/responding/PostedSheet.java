package be.werkbaarheidsfonds.scan.responding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of the respondent's form, as they were sent. What is no field of its own is an answer. */
record PostedSheet(Map<String, List<String>> fields) {

    static final String CODE = "code";
    static final String LANGUAGE = "taal";
    static final String KIOSK = "kiosk";

    private static final String SCAN = "scan";
    private static final String SHEET = "sheet";
    private static final String DEPARTMENT = "department";
    private static final String ABSENT = "absent";
    private static final String MARGINS = "margins.";
    /** No question of an instrument may have one of these names ({@code ScaleRules}). */
    static final Set<String> NO_ANSWERS = Set.of(CODE, LANGUAGE, KIOSK, SCAN, SHEET, DEPARTMENT, ABSENT);

    private static final Set<String> GIVEN_ONCE = Set.of(CODE, SCAN, SHEET, DEPARTMENT);

    PostedSheet {
        fields = Map.copyOf(fields);
    }

    Visit visit() {
        return new Visit(Language.ofCode(first(LANGUAGE)).orElse(Language.DUTCH), fields.containsKey(KIOSK));
    }

    SheetForm form() {
        var margins = new HashMap<String, String>();
        var answers = new HashMap<String, List<String>>();
        var repeated = new HashSet<String>();
        fields.forEach((name, values) -> {
            if (values.size() > 1 && isGivenOnce(name)) {
                repeated.add(name);
            }
            if (name.startsWith(MARGINS)) {
                margins.put(name.substring(MARGINS.length()), first(name));
            } else if (!NO_ANSWERS.contains(name)) {
                answers.put(name, values);
            }
        });
        return new SheetForm(
                first(CODE),
                first(SCAN),
                first(SHEET),
                first(DEPARTMENT),
                margins,
                first(LANGUAGE),
                answers,
                new HashSet<>(fields.getOrDefault(ABSENT, List.of())),
                repeated);
    }

    /** An answer that is given twice is found among the answers. */
    private static boolean isGivenOnce(String name) {
        return name.startsWith(MARGINS) || GIVEN_ONCE.contains(name);
    }

    private String first(String name) {
        var values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** Answers are nobody's to log. */
    @Override
    public String toString() {
        return "PostedSheet[…]";
    }
}
