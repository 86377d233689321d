package be.werkbaarheidsfonds.scan.instrument;

import java.util.List;

/**
 * The five answers of a set of scales, from 1 to 5, and the question above them.
 *
 * @param options from the lowest to the highest
 */
public record Responses(Text question, List<Text> options) {

    /** Answers are five-point (rule A1); the grid of every scale follows from it. */
    public static final int POINTS = 5;

    /** Points of the worst answer to an item. */
    public static final int WORST = POINTS - 1;

    public Responses {
        options = List.copyOf(options);
        if (options.size() != POINTS) {
            throw new IllegalArgumentException("Answers are on " + POINTS + " points, not " + options.size());
        }
    }
}
