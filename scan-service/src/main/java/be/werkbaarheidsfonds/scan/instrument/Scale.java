package be.werkbaarheidsfonds.scan.instrument;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Items that measure one thing together.
 *
 * @param code as events and results name it
 * @param responses name of its answers in the instrument
 * @param highIs what a high answer means, for items that are not reversed
 * @param absent answer for who lacks what the scale is about ("Ik heb geen leidinggevende"), null where nobody does
 */
public record Scale(
        String code,
        ScaleKind kind,
        Text label,
        String responses,
        Direction highIs,
        @Nullable Text absent,
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

    public boolean isIndicator() {
        return kind == ScaleKind.INDICATOR;
    }

    Stream<Text> texts() {
        var own = absent == null ? Stream.of(label) : Stream.of(label, absent);
        return Stream.concat(own, items.stream().map(Item::text));
    }
}
