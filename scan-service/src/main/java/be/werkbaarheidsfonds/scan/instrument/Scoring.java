package be.werkbaarheidsfonds.scan.instrument;

import org.jspecify.annotations.Nullable;

/**
 * The rules a scale is scored by.
 *
 * @param bands null in a definition whose scales each have their own
 */
public record Scoring(
        Aggregation aggregation,
        Grid grid,
        Missing missing,
        @Nullable Bands bands) {

    /** The same rules with other bands, where a scale has its own. */
    Scoring with(@Nullable Bands own) {
        return own == null ? this : new Scoring(aggregation, grid, missing, own);
    }

    /** Bands of a scale of an instrument: there are always some. */
    public Bands requireBands() {
        if (bands == null) {
            throw new IllegalArgumentException("A scale has no bands");
        }
        return bands;
    }

    /** Steps of the grid of a scale of so many items. */
    public int steps(int items) {
        return switch (aggregation) {
            case Aggregation.ProratedSum sum -> items * Responses.WORST;
            case Aggregation.Mean mean -> grid.width().divide(mean.step()).intValueExact();
        };
    }

    /**
     * The step nearest to the average of the answers; halfway it is the favourable one: rounding makes no
     * problem (rule A3).
     *
     * @param sum of the points of the answers given, 0 to 4 each
     */
    public int points(int sum, int given, int items) {
        var twice = 2 * Responses.WORST * given;
        return Math.ceilDiv(2 * sum * steps(items) - Responses.WORST * given, twice);
    }

    /** Fewest points of a problem on a scale of so many items. */
    public int problemFrom(int items) {
        return requireBands().problemFrom(grid, steps(items));
    }

    /** Fewest points of the worst band. */
    public int acuteFrom(int items) {
        return requireBands().acuteFrom(grid, steps(items));
    }
}
