package be.werkbaarheidsfonds.scan.instrument;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.stream.IntStream;

/** Where the bands of a scale lie, fixed before any data (rule A4). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rule")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Bands.Midpoint.class, name = "midpoint"),
    @JsonSubTypes.Type(value = Bands.Percentiles.class, name = "percentiles")
})
public sealed interface Bands {

    /** A problem is the unfavourable side of the midpoint, acute the second-worst answer or worse on average. */
    record Midpoint(String provenance, Standing standing) implements Bands {}

    /**
     * Compared with others: below their 20th percentile is urgent, below the 50th there is a clear need.
     *
     * @param p80 figure on the scale's grid that the most favourable fifth of the others reach
     */
    record Percentiles(BigDecimal p80, BigDecimal p50, BigDecimal p20, String provenance, Standing standing)
            implements Bands {}

    /** Where the bands come from. */
    String provenance();

    Standing standing();

    /** Fewest points of a problem. */
    default int problemFrom(Grid grid, int steps) {
        return switch (this) {
            case Midpoint m -> steps / 2 + 1;
            case Percentiles p -> firstWorse(grid, steps, p.p50());
        };
    }

    /** Fewest points of the worst band. */
    default int acuteFrom(Grid grid, int steps) {
        return switch (this) {
            case Midpoint m -> Math.ceilDiv(steps * (Responses.WORST - 1), Responses.WORST);
            case Percentiles p -> firstWorse(grid, steps, p.p20());
        };
    }

    default Band of(Grid grid, int steps, int points) {
        var acute = points >= acuteFrom(grid, steps);
        var problem = points >= problemFrom(grid, steps);
        return switch (this) {
            case Midpoint m -> acute ? Band.ACUTE : problem ? Band.PROBLEM : Band.NO_PROBLEM;
            case Percentiles p -> {
                var well = points < firstWorse(grid, steps, p.p80());
                yield acute ? Band.URGENT : problem ? Band.CLEAR_NEED : well ? Band.VERY_GOOD : Band.GOOD;
            }
        };
    }

    /** A norm nobody can fall short of has its first worse point past the end of the grid. */
    private static int firstWorse(Grid grid, int steps, BigDecimal norm) {
        return IntStream.rangeClosed(0, steps)
                .filter(points -> grid.isWorse(grid.figure(points, steps), norm))
                .findFirst()
                .orElse(steps + 1);
    }
}
