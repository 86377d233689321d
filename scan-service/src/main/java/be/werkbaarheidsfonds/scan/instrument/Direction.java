package be.werkbaarheidsfonds.scan.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a high answer means on a scale. */
public enum Direction {
    @JsonProperty("favourable")
    FAVOURABLE,
    @JsonProperty("unfavourable")
    UNFAVOURABLE
}
