package be.werkbaarheidsfonds.scan.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where the texts in a language come from, and whether people were asked how they read them (rule A2). */
public enum Wording {
    @JsonProperty("original")
    ORIGINAL("oorspronkelijk"),
    @JsonProperty("untested")
    UNTESTED("vertaald, niet getoetst"),
    @JsonProperty("tested")
    TESTED("vertaald en getoetst");

    private final String dutch;

    Wording(String dutch) {
        this.dutch = dutch;
    }

    public String dutch() {
        return dutch;
    }
}
