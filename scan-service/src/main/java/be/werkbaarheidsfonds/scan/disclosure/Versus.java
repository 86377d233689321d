package be.werkbaarheidsfonds.scan.disclosure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a share stands to another: never a rank (rule D3). */
public enum Versus {
    @JsonProperty("higher")
    HIGHER,
    @JsonProperty("lower")
    LOWER,
    /** No more than chance can explain. */
    @JsonProperty("no-difference")
    NO_DIFFERENCE
}
