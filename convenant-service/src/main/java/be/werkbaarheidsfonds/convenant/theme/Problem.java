package be.werkbaarheidsfonds.convenant.theme;

import java.util.Arrays;
import java.util.Optional;

/** The four workability indicators and six risks of the scan's base package. */
public enum Problem {
    WORK_STRESS("work-stress", "Werkstress"),
    MOTIVATION("motivation", "Motivatie"),
    LEARNING("learning", "Leermogelijkheden"),
    BALANCE("balance", "Werk-privébalans"),
    WORKLOAD("workload", "Werkdruk"),
    EMOTIONAL_LOAD("emotional-load", "Emotionele belasting"),
    TASK_VARIETY("task-variety", "Taakvariatie"),
    AUTONOMY("autonomy", "Autonomie"),
    SUPPORT("support", "Steun van de leiding"),
    CONDITIONS("conditions", "Arbeidsomstandigheden");

    private final String code;
    private final String label;

    Problem(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public static Optional<Problem> of(String code) {
        return Arrays.stream(values()).filter(p -> p.code.equals(code)).findFirst();
    }

    public static Problem known(String code) {
        return of(code).orElseThrow(() -> new IllegalArgumentException("Unknown problem " + code));
    }
}
