package be.werkbaarheidsfonds.convenant.menu;

import java.util.Arrays;
import java.util.Optional;

/** How much time a company must find for an action. */
enum Effort {
    SMALL("small", "Klein", "enkele dagdelen, verspreid over drie maanden"),
    MEDIUM("medium", "Middelgroot", "enkele uren per week, drie tot zes maanden"),
    LARGE("large", "Groot", "een project van zes tot twaalf maanden");

    private final String code;
    private final String label;
    private final String explanation;

    Effort(String code, String label, String explanation) {
        this.code = code;
        this.label = label;
        this.explanation = explanation;
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    String explanation() {
        return explanation;
    }

    static Optional<Effort> of(String code) {
        return Arrays.stream(values()).filter(e -> e.code.equals(code)).findFirst();
    }

    static Effort known(String code) {
        return of(code).orElseThrow(() -> new IllegalArgumentException("Unknown effort " + code));
    }
}
