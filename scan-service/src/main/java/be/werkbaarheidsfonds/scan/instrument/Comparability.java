package be.werkbaarheidsfonds.scan.instrument;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which scales of two instruments measure the same: waves are compared on those only. A translation that
 * was added or changed makes no difference: Dutch prevails (rule A2).
 *
 * @param scales every scale of either, in the order of the first
 */
public record Comparability(List<ScalePair> scales) {

    public Comparability {
        scales = List.copyOf(scales);
    }

    /**
     * A scale in both instruments.
     *
     * @param differences none when it can be compared
     */
    public record ScalePair(String code, Text label, Set<Difference> differences) {

        public ScalePair {
            differences = Set.copyOf(differences);
        }

        public boolean isComparable() {
            return differences.isEmpty();
        }
    }

    public static Comparability of(Instrument one, Instrument other) {
        var codes = new LinkedHashSet<String>();
        one.scales().forEach(scale -> codes.add(scale.code()));
        other.scales().forEach(scale -> codes.add(scale.code()));
        return new Comparability(
                codes.stream().map(code -> pair(code, one, other)).toList());
    }

    /** Codes of the scales that can be compared. */
    public List<String> comparable() {
        return scales.stream()
                .filter(ScalePair::isComparable)
                .map(ScalePair::code)
                .toList();
    }

    private static ScalePair pair(String code, Instrument one, Instrument other) {
        var first = find(one, code);
        var second = find(other, code);
        if (first.isPresent() && second.isPresent()) {
            return new ScalePair(code, first.get().label(), differences(one, first.get(), other, second.get()));
        }
        return new ScalePair(code, first.or(() -> second).orElseThrow().label(), EnumSet.of(Difference.ONLY_IN_ONE));
    }

    private static Optional<Scale> find(Instrument instrument, String code) {
        return instrument.scales().stream()
                .filter(scale -> scale.code().equals(code))
                .findFirst();
    }

    private static Set<Difference> differences(Instrument one, Scale first, Instrument other, Scale second) {
        var found = EnumSet.noneOf(Difference.class);
        if (!wording(first).equals(wording(second))) {
            found.add(Difference.ITEMS);
        }
        if (!answers(one, first).equals(answers(other, second))) {
            found.add(Difference.RESPONSES);
        }
        if (first.highIs() != second.highIs() || !reversal(first).equals(reversal(second))) {
            found.add(Difference.REVERSAL);
        }
        var rules = first.rules();
        var others = second.rules();
        if (!rules.aggregation().equals(others.aggregation()) || !rules.grid().equals(others.grid())) {
            found.add(Difference.GRID);
        }
        if (!rules.missing().equals(others.missing())) {
            found.add(Difference.MISSING);
        }
        if (first.steps() != second.steps()
                || rules.problemFrom(first.items().size())
                        != others.problemFrom(second.items().size())
                || rules.acuteFrom(first.items().size())
                        != others.acuteFrom(second.items().size())) {
            found.add(Difference.BANDS);
        }
        return found;
    }

    private static List<String> wording(Scale scale) {
        var texts = new ArrayList<String>();
        scale.items().forEach(item -> texts.add(item.text().dutch()));
        texts.add(
                Objects.toString(scale.absent() == null ? null : scale.absent().dutch()));
        return texts;
    }

    private static List<List<String>> answers(Instrument instrument, Scale scale) {
        return scale.items().stream()
                .map(item -> instrument.responsesOf(scale, item))
                .map(responses -> {
                    var texts = new ArrayList<>(
                            responses.options().stream().map(Text::dutch).toList());
                    texts.add(responses.question().dutch());
                    return List.copyOf(texts);
                })
                .toList();
    }

    private static List<Boolean> reversal(Scale scale) {
        return scale.items().stream().map(Item::reversed).toList();
    }
}
