package be.werkbaarheidsfonds.fund.register;

import java.util.Map;

/** Dutch names of the workability indicators and risks the events name by code. */
final class Scales {

    private static final Map<String, String> NAMES = Map.of(
            "work-stress", "Werkstress",
            "motivation", "Motivatie",
            "learning", "Leermogelijkheden",
            "balance", "Werk-privébalans",
            "workload", "Werkdruk",
            "emotional-load", "Emotionele belasting",
            "task-variety", "Taakvariatie",
            "autonomy", "Autonomie",
            "support", "Ondersteuning door de leiding",
            "conditions", "Arbeidsomstandigheden");

    private Scales() {}

    static String dutch(String scale) {
        return NAMES.getOrDefault(scale, scale);
    }
}
