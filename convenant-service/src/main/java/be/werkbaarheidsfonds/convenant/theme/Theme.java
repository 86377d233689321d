package be.werkbaarheidsfonds.convenant.theme;

import java.util.Arrays;
import java.util.Optional;

/** Themes of the inspiration menu named in the workability action plan of the social partners (2017, action 12). */
public enum Theme {
    WORK_STRESS("werkstress", "Werkstress"),
    ERGONOMICS("ergonomie-en-veiligheid", "Ergonomie en veiligheid"),
    WORK_PLANNING("werkplanning", "Werkplanning"),
    TELEWORK("telewerk", "Tele- en thuiswerk"),
    DIGITAL_AVAILABILITY("digitale-bereikbaarheid", "Digitale bereikbaarheid"),
    TECHNOSTRESS("technostress", "Sociale media en technostress"),
    INNOVATION("technologische-innovatie", "Betrokkenheid bij technologische innovatie"),
    TRAINING("opleiding-en-vorming", "Opleiding en vorming"),
    MOBILITY("mobiliteit", "Mobiliteit"),
    WORKING_TIME("tijdsbesteding", "Aanpassing van de tijdsbesteding");

    private final String code;
    private final String label;

    Theme(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Stable, as events and the API carry it. */
    public String code() {
        return code;
    }

    /** Dutch. */
    public String label() {
        return label;
    }

    public static Optional<Theme> of(String code) {
        return Arrays.stream(values()).filter(t -> t.code.equals(code)).findFirst();
    }

    /** For data this service wrote or checked before. */
    public static Theme known(String code) {
        return of(code).orElseThrow(() -> new IllegalArgumentException("Unknown theme " + code));
    }

    /** The Dutch name of a theme that arrived by event, the code itself where a newer version knows more themes. */
    public static String labelOf(String code) {
        return of(code).map(Theme::label).orElse(code);
    }
}
