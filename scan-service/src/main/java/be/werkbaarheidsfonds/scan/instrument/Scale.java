package be.werkbaarheidsfonds.scan.instrument;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Items that measure one thing together.
 *
 * @param code as events and results name it
 * @param responses name of its answers in the instrument
 * @param highIs what a high answer means, for items that are not reversed
 * @param absent answer for who lacks what the scale is about ("Ik heb geen leidinggevende"), null where nobody does
 * @param bands its own bands, null where it has those of its definition
 * @param scoring its rules, null as long as it is not part of an instrument
 */
public record Scale(
        String code,
        ScaleKind kind,
        Text label,
        String responses,
        Direction highIs,
        @Nullable Text absent,
        @Nullable Bands bands,
        @Nullable Scoring scoring,
        List<Item> items) {

    private static final int FEWEST_ITEMS = 2;

    public Scale {
        items = List.copyOf(items);
        if (items.size() < FEWEST_ITEMS) {
            throw new IllegalArgumentException("Scale " + code + " has fewer than " + FEWEST_ITEMS + " items");
        }
        if (items.stream().filter(Item::reversed).count() > 1) {
            throw new IllegalArgumentException("Scale " + code + " has more than one reversed item (rule A1)");
        }
    }

    @JsonIgnore
    public boolean isIndicator() {
        return kind == ScaleKind.INDICATOR;
    }

    /** This scale in an instrument, scored by these rules save for the bands of its own. */
    Scale scoredBy(Scoring rules) {
        var own = rules.with(bands);
        own.requireBands();
        return new Scale(code, kind, label, responses, highIs, absent, bands, own, items);
    }

    /** The rules it is scored by. */
    public Scoring rules() {
        if (scoring == null) {
            throw new IllegalStateException("Scale " + code + " is not part of an instrument");
        }
        return scoring;
    }

    /** Steps of its grid. */
    public int steps() {
        return rules().steps(items.size());
    }

    /** What this many points are called. */
    public Band band(int points) {
        return rules().requireBands().of(rules().grid(), steps(), points);
    }
}
