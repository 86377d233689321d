package be.werkbaarheidsfonds.scan.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a scale measures: workability itself, or what puts it at risk. */
public enum ScaleKind {
    @JsonProperty("indicator")
    INDICATOR,
    @JsonProperty("risk")
    RISK
}
