package be.werkbaarheidsfonds.scan.disclosure;

import be.werkbaarheidsfonds.scan.disclosure.Proportions.Proportion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which outcomes go with which risks by more than chance: the worst band told against the best, corrected by
 * Holm for how many are looked at (rule D3). Works on what is published alone.
 */
public final class TogetherComparison {

    private TogetherComparison() {}

    /** How the outcome in the worst band stands to that in the best. */
    public static Map<PublishedTogether, Versus> of(List<PublishedTogether> tables) {
        var versus = Proportions.eachPair(
                tables.stream()
                        .map(table -> proportion(table.bands().getLast()))
                        .toList(),
                tables.stream()
                        .map(table -> proportion(table.bands().getFirst()))
                        .toList());
        var found = new LinkedHashMap<PublishedTogether, Versus>();
        for (var i = 0; i < tables.size(); i++) {
            found.put(tables.get(i), versus.get(i));
        }
        return found;
    }

    private static Proportion proportion(PublishedTogether.InBand band) {
        return Proportion.of(band.share(), band.respondents());
    }
}
