package be.werkbaarheidsfonds.scan.disclosure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A share as it may be published: a whole percentage, or two between which it lies (rule D1).
 *
 * @param from lowest percentage it can be
 * @param to highest percentage it can be
 */
public record PublishedShare(int from, int to) {

    private static final int ALL = 100;

    public PublishedShare {
        if (from < 0 || to < from || to > ALL) {
            throw new IllegalArgumentException("No share: " + from + " to " + to);
        }
    }

    @JsonIgnore
    @Schema(hidden = true)
    public boolean isExact() {
        return from == to;
    }

    /** Dutch words, the same in every edition. */
    @JsonProperty(value = "text", access = JsonProperty.Access.READ_ONLY)
    @Schema(readOnly = true)
    public String text() {
        if (isExact()) {
            return from + " %";
        }
        if (liesBetween()) {
            return "tussen " + from + " en " + to + " %";
        }
        return from == 0 ? "hoogstens " + to + " %" : "minstens " + from + " %";
    }

    /** Whether it can be two percentages or more, and neither none nor all. */
    public boolean liesBetween() {
        return !isExact() && from > 0 && to < ALL;
    }

    /** The share of everyone else. */
    public PublishedShare complement() {
        return new PublishedShare(ALL - to, ALL - from);
    }

    /** What is left when a part of it, published exactly, is taken away. */
    public PublishedShare without(PublishedShare part) {
        return new PublishedShare(Math.max(0, from - part.to), Math.max(0, to - part.from));
    }

    /** For the length of a bar. */
    public double middle() {
        return (from + to) / 2.0;
    }
}
