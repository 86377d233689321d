package be.werkbaarheidsfonds.scan.disclosure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What goes with a risk: of the people in each band of it, the share with a problem on an indicator, or
 * with workable work. Tells that they go together, not why.
 *
 * @param risk code of its scale
 * @param outcome code of an indicator, or {@code workable}
 */
public record PublishedTogether(String risk, String outcome, List<InBand> bands) {

    public static final String WORKABLE = "workable";

    public PublishedTogether {
        bands = List.copyOf(bands);
    }

    /** Bands of a risk, from the best. */
    public enum Band {
        @JsonProperty("none")
        NONE,
        @JsonProperty("problematic")
        PROBLEMATIC,
        @JsonProperty("acute")
        ACUTE,
        /** Problematic and acute, where they are not told apart. */
        @JsonProperty("any-problem")
        ANY_PROBLEM
    }

    /** @param share of its respondents with the outcome */
    public record InBand(Band band, int respondents, PublishedShare share) {}
}
