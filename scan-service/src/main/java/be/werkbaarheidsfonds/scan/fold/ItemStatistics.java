package be.werkbaarheidsfonds.scan.fold;

import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.instrument.Responses;
import be.werkbaarheidsfonds.scan.instrument.Scale;
import be.werkbaarheidsfonds.scan.scoring.Answer;
import be.werkbaarheidsfonds.scan.scoring.Scorer;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What is kept of the items of a scale, of sheets that answer all of them (rule C3): a histogram per item and
 * one of the total. Never how items go together: from sums of cross-products sheets can be recovered (C4).
 *
 * @param items per item how many gave each answer, 1 to 5
 * @param totals sheets per step of the scale's grid
 */
public record ItemStatistics(Map<String, List<Integer>> items, List<Integer> totals) {

    public ItemStatistics {
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
        totals = List.copyOf(totals);
    }

    static ItemStatistics of(Instrument instrument, Scale scale, List<Sheet> sheets) {
        var first = instrument.firstItemOf(scale);
        var complete = sheets.stream()
                .map(sheet -> sheet.from(first, scale))
                .filter(answers -> answers.stream().allMatch(Answer::isGiven))
                .toList();
        var items = new LinkedHashMap<String, List<Integer>>();
        for (var i = 0; i < scale.items().size(); i++) {
            items.put(scale.items().get(i).code(), histogram(complete, i));
        }
        var scorer = Scorer.of(scale);
        var scores = complete.stream().map(scorer::score).toList();
        return new ItemStatistics(items, ScaleStatistics.of(scale, scores).histogram());
    }

    private static List<Integer> histogram(List<List<Answer>> complete, int item) {
        var counts = new int[Responses.POINTS];
        complete.forEach(answers -> counts[answers.get(item).value().orElseThrow() - 1]++);
        return Arrays.stream(counts).boxed().toList();
    }

    /** Sheets that answer every item. */
    public int complete() {
        return totals.stream().mapToInt(Integer::intValue).sum();
    }

    public ItemStatistics plus(ItemStatistics other) {
        var all = new LinkedHashMap<String, List<Integer>>();
        items.forEach(
                (item, counts) -> all.put(item, ScaleStatistics.sum(counts, other.items.getOrDefault(item, counts))));
        return new ItemStatistics(all, ScaleStatistics.sum(totals, other.totals));
    }

    /** Cronbach's alpha, from the variances of the items and of the total; empty where nothing varies. */
    public OptionalDouble alpha() {
        var total = variance(totals);
        if (complete() < 2 || total == 0) {
            return OptionalDouble.empty();
        }
        var m = items.size();
        var ofItems =
                items.values().stream().mapToDouble(ItemStatistics::variance).sum();
        return OptionalDouble.of(m / (m - 1.0) * (1 - ofItems / total));
    }

    /** From the sum and the sum of squares; which end is unfavourable makes no difference to it. */
    private static double variance(List<Integer> histogram) {
        var n = histogram.stream().mapToInt(Integer::intValue).sum();
        var sum = 0.0;
        var squares = 0.0;
        for (var value = 0; value < histogram.size(); value++) {
            sum += (double) value * histogram.get(value);
            squares += (double) value * value * histogram.get(value);
        }
        return n < 2 ? 0 : (squares - sum * sum / n) / (n - 1);
    }

    static Map<String, ItemStatistics> perScale(Instrument instrument, List<Sheet> sheets) {
        var perScale = new LinkedHashMap<String, ItemStatistics>();
        instrument.scales().forEach(scale -> perScale.put(scale.code(), of(instrument, scale, sheets)));
        return perScale;
    }
}
