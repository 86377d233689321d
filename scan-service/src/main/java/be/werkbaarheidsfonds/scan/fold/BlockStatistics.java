package be.werkbaarheidsfonds.scan.fold;

import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.instrument.Scale;
import be.werkbaarheidsfonds.scan.scoring.CutOff;
import be.werkbaarheidsfonds.scan.scoring.Score;
import be.werkbaarheidsfonds.scan.scoring.Scorer;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept of the sheets of a block (rule C3), and nothing else: no joint table of
 * items, no sum of cross-products.
 *
 * @param departments places of its departments in the campaign, {@code Sheet.NO_DEPARTMENT} for who left it open
 * @param headcount who its departments have; who left theirs open is in no headcount but the company's
 * @param respondents sheets
 * @param scales per scale's code, in the order of the instrument
 * @param workability per cut-off
 */
public record BlockStatistics(
        List<Integer> departments,
        int headcount,
        int respondents,
        Map<String, ScaleStatistics> scales,
        Map<CutOff, WorkabilityStatistics> workability) {

    public BlockStatistics {
        departments = List.copyOf(departments);
        scales = Collections.unmodifiableMap(new LinkedHashMap<>(scales));
        workability = Collections.unmodifiableMap(new EnumMap<>(workability));
    }

    static BlockStatistics of(Instrument instrument, List<Integer> departments, int headcount, List<Placed> placed) {
        var sheets = placed.stream().map(Placed::sheet).toList();
        var scales = new LinkedHashMap<String, ScaleStatistics>();
        for (var scale : instrument.scales()) {
            scales.put(scale.code(), ScaleStatistics.of(scale, scores(instrument, scale, sheets)));
        }
        return new BlockStatistics(departments, headcount, sheets.size(), scales, workability(instrument, sheets));
    }

    static List<Score> scores(Instrument instrument, Scale scale, List<Sheet> sheets) {
        var scorer = Scorer.of(scale);
        var first = instrument.firstItemOf(scale);
        return sheets.stream()
                .map(sheet -> scorer.score(sheet.from(first, scale)))
                .toList();
    }

    private static Map<CutOff, WorkabilityStatistics> workability(Instrument instrument, List<Sheet> sheets) {
        var indicators = instrument.indicators();
        var perIndicator = indicators.stream()
                .map(scale -> scores(instrument, scale, sheets))
                .toList();
        var scores = IntStream.range(0, sheets.size())
                .mapToObj(i -> perIndicator.stream().map(of -> of.get(i)).toList())
                .toList();
        var byCutOff = new EnumMap<CutOff, WorkabilityStatistics>(CutOff.class);
        for (var cutOff : CutOff.values()) {
            byCutOff.put(cutOff, WorkabilityStatistics.of(cutOff, indicators.size(), scores));
        }
        return byCutOff;
    }

    public ScaleStatistics scale(String code) {
        return present(scales.get(code));
    }

    public WorkabilityStatistics workability(CutOff cutOff) {
        return present(workability.get(cutOff));
    }

    /** The union of two blocks, which are disjoint. */
    public BlockStatistics plus(BlockStatistics other) {
        var allDepartments = new ArrayList<>(departments);
        allDepartments.addAll(other.departments);
        var allScales = new LinkedHashMap<String, ScaleStatistics>();
        scales.forEach((code, statistics) -> allScales.put(code, statistics.plus(other.scale(code))));
        var allWorkability = new EnumMap<CutOff, WorkabilityStatistics>(CutOff.class);
        workability.forEach(
                (cutOff, statistics) -> allWorkability.put(cutOff, statistics.plus(other.workability(cutOff))));
        return new BlockStatistics(
                allDepartments.stream().sorted().toList(),
                headcount + other.headcount,
                respondents + other.respondents,
                allScales,
                allWorkability);
    }

    /** Who could answer; none where some left their department open: how many more it then is of, nobody knows. */
    public OptionalInt population() {
        return departments.contains(Sheet.NO_DEPARTMENT) ? OptionalInt.empty() : OptionalInt.of(headcount);
    }

    private static <T> T present(@Nullable T statistics) {
        if (statistics == null) {
            throw new IllegalArgumentException("Nothing was kept of this");
        }
        return statistics;
    }
}
