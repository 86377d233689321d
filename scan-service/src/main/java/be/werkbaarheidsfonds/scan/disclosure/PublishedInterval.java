package be.werkbaarheidsfonds.scan.disclosure;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * How far chance may have carried a share, in whole people per hundred (rule D3). It does not cover who
 * stayed away.
 */
@JsonIgnoreProperties(value = "text", allowGetters = true)
public record PublishedInterval(int from, int to) {

    private static final double Z = 1.959964;
    private static final double PERCENT = 100;

    /**
     * Wilson's interval with finite population correction. Drawn from the published percentage, not from the
     * count, so that it can't tell more than the share; none when everyone answered, and none of a share that
     * is end-coded.
     *
     * @param n who was counted
     * @param headcount who could have been
     */
    static @Nullable PublishedInterval of(PublishedShare share, int n, int headcount) {
        if (!share.isExact() || n >= headcount) {
            return null;
        }
        var p = share.from() / PERCENT;
        var effective = n * (headcount - 1.0) / (headcount - n);
        var z2 = Z * Z / effective;
        var middle = (p + z2 / 2) / (1 + z2);
        var half = Z * Math.sqrt(p * (1 - p) / effective + z2 / effective / 4) / (1 + z2);
        return new PublishedInterval(
                (int) Math.floor(PERCENT * (middle - half)), (int) Math.ceil(PERCENT * (middle + half)));
    }

    /** Dutch words, the same in every edition. */
    @JsonProperty("text")
    public String text() {
        return "tussen " + from + " en " + to + " van de 100";
    }
}
