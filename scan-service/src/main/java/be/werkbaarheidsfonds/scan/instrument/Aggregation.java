package be.werkbaarheidsfonds.scan.instrument;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;

/** How the answers to a scale's items become one place on its grid. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rule")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Aggregation.ProratedSum.class, name = "prorated-sum"),
    @JsonSubTypes.Type(value = Aggregation.Mean.class, name = "mean")
})
public sealed interface Aggregation {

    /** Points added up, prorated where an item is missing: the grid has one step per point (rule A3). */
    record ProratedSum() implements Aggregation {}

    /**
     * The mean of the answers given.
     *
     * @param step how precisely it is kept, which makes the grid
     */
    record Mean(BigDecimal step) implements Aggregation {

        public Mean {
            step = step.stripTrailingZeros();
        }
    }
}
