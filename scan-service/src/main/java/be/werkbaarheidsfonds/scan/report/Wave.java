package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.scan.disclosure.PublishedResult;
import be.werkbaarheidsfonds.scan.disclosure.PublishedScale;
import be.werkbaarheidsfonds.scan.disclosure.PublishedShare;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTable;
import be.werkbaarheidsfonds.scan.disclosure.Versus;
import be.werkbaarheidsfonds.scan.disclosure.WaveComparison;
import be.werkbaarheidsfonds.scan.instrument.Comparability;
import be.werkbaarheidsfonds.scan.instrument.Comparability.ScalePair;
import be.werkbaarheidsfonds.scan.instrument.Difference;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.result.FrozenResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The company against its previous scan, as independent samples (rule D3).
 *
 * @param indicative one of both is a direction only: nothing is compared
 * @param notComparable scales that don't measure the same in both, with why
 */
record Wave(String number, LocalDate on, boolean indicative, List<Line> lines, List<String> notComparable) {

    Wave {
        lines = List.copyOf(lines);
        notComparable = List.copyOf(notComparable);
    }

    /** @param verdict in words */
    record Line(String label, String before, String now, String verdict) {}

    /** @param before the previous result, with the instrument it was measured with */
    static Wave of(FrozenResult before, Instrument itsInstrument, PublishedResult now, Instrument instrument) {
        var comparability = Comparability.of(instrument, itsInstrument);
        var same = new HashSet<>(comparability.comparable());
        var indicative = before.content().indicative() || now.indicative();
        return new Wave(
                before.number(),
                before.frozenOn(),
                indicative,
                indicative ? List.of() : lines(before.content(), now, same, instrument),
                comparability.scales().stream()
                        .filter(pair -> !pair.isComparable())
                        .map(Wave::reason)
                        .toList());
    }

    private static List<Line> lines(
            PublishedResult before, PublishedResult now, Set<String> same, Instrument instrument) {
        var changes = WaveComparison.of(before, now, same);
        var lines = new ArrayList<Line>();
        if (instrument.indicators().stream().allMatch(scale -> same.contains(scale.code()))) {
            lines.add(new Line(
                    "Werkbaarheidsgraad",
                    rate(before.company()),
                    rate(now.company()),
                    verdict(changes.get(WaveComparison.RATE), "Hoger dan toen", "Lager dan toen")));
        }
        for (var scale : now.company().scales()) {
            if (same.contains(scale.code())) {
                lines.add(new Line(
                        scale.label(),
                        share(before.company().scales().stream()
                                .filter(other -> other.code().equals(scale.code()))
                                .map(PublishedScale::problematic)
                                .findFirst()
                                .orElse(null)),
                        share(scale.problematic()),
                        verdict(
                                changes.get(scale.code()),
                                "Vaker een probleem dan toen",
                                "Minder vaak een probleem dan toen")));
            }
        }
        return lines;
    }

    private static String verdict(@Nullable Versus versus, String higher, String lower) {
        return switch (versus) {
            case null -> "Niet te vergelijken: niet allebei precies getoond";
            case HIGHER -> higher;
            case LOWER -> lower;
            case NO_DIFFERENCE -> "Geen verschil dat groter is dan toeval kan verklaren";
        };
    }

    private static String rate(PublishedTable table) {
        return table.rate() == null ? "niet getoond" : table.rate().share().text();
    }

    private static String share(@Nullable PublishedShare share) {
        return share == null ? "niet getoond" : share.text();
    }

    private static String reason(ScalePair pair) {
        return pair.label().dutch() + ": "
                + String.join(
                        ", ",
                        pair.differences().stream()
                                .sorted()
                                .map(Difference::dutch)
                                .toList());
    }
}
