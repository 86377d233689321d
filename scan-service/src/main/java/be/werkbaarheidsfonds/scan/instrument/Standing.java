package be.werkbaarheidsfonds.scan.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How sure it is where a scale's bands lie. */
public enum Standing {
    /** Our own, until enough sheets calibrate it (rule A4). */
    @JsonProperty("provisional")
    PROVISIONAL("voorlopig, te ijken"),
    /** Someone else's, not compared with what they published. */
    @JsonProperty("unverified")
    UNVERIFIED("te controleren"),
    @JsonProperty("established")
    ESTABLISHED("vastgesteld");

    private final String dutch;

    Standing(String dutch) {
        this.dutch = dutch;
    }

    public String dutch() {
        return dutch;
    }
}
