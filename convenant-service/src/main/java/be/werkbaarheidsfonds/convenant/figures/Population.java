package be.werkbaarheidsfonds.convenant.figures;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whom a figure is about. */
enum Population {
    @JsonProperty("employees")
    EMPLOYEES("Werknemers"),
    @JsonProperty("self-employed")
    SELF_EMPLOYED("Zelfstandige ondernemers");

    private final String label;

    Population(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
