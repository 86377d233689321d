package be.werkbaarheidsfonds.scan.disclosure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far chance may have carried a share, in whole people per hundred (rule D3). It does not cover who
 * stayed away.
 */
public record PublishedInterval(int from, int to) {

    private static final double Z = 1.959964;
    private static final double PERCENT = 100;

    /**
     * Wilson's interval with finite population correction. Drawn from the published percentage, not from the
     * count, so that it can't tell more than the share; none when everyone answered, and none of a share that
     * is end-coded.
     *
     * @param n who was counted
     * @param population who could have been; where nobody knows, there is no correction, and it is as wide as of many
     */
    static @Nullable PublishedInterval of(PublishedShare share, int n, OptionalInt population) {
        if (!share.isExact() || (population.isPresent() && n >= population.getAsInt())) {
            return null;
        }
        var p = share.from() / PERCENT;
        var effective = population.isEmpty() ? n : corrected(n, population.getAsInt());
        var z2 = Z * Z / effective;
        var middle = (p + z2 / 2) / (1 + z2);
        var half = Z * Math.sqrt(p * (1 - p) / effective + z2 / effective / 4) / (1 + z2);
        return new PublishedInterval(
                (int) Math.floor(PERCENT * (middle - half)), (int) Math.ceil(PERCENT * (middle + half)));
    }

    private static double corrected(int n, int population) {
        return n * (population - 1.0) / (population - n);
    }

    /** Dutch words, the same in every edition. */
    @JsonProperty(value = "text", access = JsonProperty.Access.READ_ONLY)
    @Schema(readOnly = true)
    public String text() {
        return "tussen " + from + " en " + to + " van de 100";
    }
}
