package be.werkbaarheidsfonds.scan.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the scores of a scale are spread, from 30 people on (rule D1).
 *
 * @param mean score from 0 to 100, the higher the worse; null where it would tell of few acute people
 * @param deviation standard deviation of the scores, null where the acute share is not told
 * @param histogram from the most favourable scores; together everyone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublishedDistribution(
        @Nullable Integer mean, @Nullable Integer deviation, List<Bin> histogram) {

    public PublishedDistribution {
        histogram = List.copyOf(histogram);
    }

    /** People with a score from one to another, both included. */
    public record Bin(int from, int to, PublishedShare share) {}
}
